import Note from './Note.astro';
import Ref from './Ref.astro';

/** The components that content may use, by the names under which the guard lets them pass. */
export const proseComponents = { Note, Ref };
