import Coverage from './Coverage.astro';
import Note from './Note.astro';
import NotIn from './NotIn.astro';
import Official from './Official.astro';
import Parameter from './Parameter.astro';
import Ref from './Ref.astro';
import Row from './Row.astro';
import Rows from './Rows.astro';
import Term from './Term.astro';

/** The components that content may use, by the names under which the guard lets them pass. */
export const proseComponents = { Coverage, Note, NotIn, Official, Parameter, Ref, Row, Rows, Term };
