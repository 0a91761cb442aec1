import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/index.ts';
import { searchNames } from '../../catalogue/search-names.ts';
import { TODAY } from '../../site.ts';

/** What the search knows before it asks the full text; fetched when its field gets the focus. */
export const GET: APIRoute = () => Response.json(searchNames(getCatalogue(), TODAY));
