/** Why a file cannot be read at all, in one sentence for people. */
export class InputFault extends Error {
  override readonly name = 'InputFault';
}
