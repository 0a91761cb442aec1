import type { APIRoute, GetStaticPaths } from 'astro';
import { indexData } from '../../../catalogue/data.ts';
import { getCatalogue } from '../../../catalogue/index.ts';
import { COLLECTIONS } from '../../../schemas/records.ts';
import { TODAY } from '../../../site.ts';

export const getStaticPaths = (() =>
  COLLECTIONS.map((collection) => ({
    params: { collection },
    props: { data: indexData(collection, getCatalogue(), TODAY) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
