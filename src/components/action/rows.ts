import type { Action } from '../../schemas/action.ts';
import type { Entry } from '../../schemas/records.ts';

/** An action with the names of those who acted and of the platforms it is about. */
export interface ActionRow {
  readonly action: Entry<Action>;
  readonly by: readonly { readonly id: string; readonly name: string; readonly campaigner: boolean }[];
  readonly on: readonly { readonly id: string; readonly name: string }[];
}
