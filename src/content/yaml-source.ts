/** YAML text with the file it stands in and how many lines of the file stand before it. */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly lineOffset: number;
}
