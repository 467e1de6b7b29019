import { tinyFolder } from '../content/tiny-copy.ts';
import { pageContext, type Page } from '../../src/site/page.ts';
import type { KnowledgeBase } from '../../src/domain/model/knowledge-base.ts';

/** What pages of the tiny content folder work with. */
export function tinyPage(): Page {
  process.env['CONCORDANCE_CONTENT'] = tinyFolder;
  return pageContext(undefined);
}

/** The same with other records. */
export function pageOf(kb: KnowledgeBase): Page {
  return { ...tinyPage(), kb };
}
