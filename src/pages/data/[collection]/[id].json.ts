import type { APIRoute, GetStaticPaths } from 'astro';
import { entryData } from '../../../catalogue/data.ts';
import { getCatalogue } from '../../../catalogue/index.ts';
import { COLLECTIONS } from '../../../schemas/records.ts';
import { TODAY } from '../../../site.ts';

export const getStaticPaths = (() =>
  COLLECTIONS.flatMap((collection) =>
    getCatalogue()[collection].map(({ id }) => ({
      params: { collection, id },
      props: { data: entryData(collection, id, getCatalogue(), TODAY) },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
