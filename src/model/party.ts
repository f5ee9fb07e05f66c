import type { Text } from '../reference/index.ts';
import type { StaffRoleId } from '../reference/staffing.ts';
import { bilingual } from './bilingual.ts';
import type { CdcFile } from './files.ts';

/** The people of a team in a role, each counted once, and the seats that they keep always on (textbook 6.6). */
export interface Staff {
  readonly people: number;
  readonly alwaysOn: number;
}

/** A team or a provider that `cdc.yaml` declares. */
export interface Party {
  readonly id: string;
  readonly name: Text;
  /** Last day of the contract, for a provider. */
  readonly contractUntil?: string;
  /** For a provider that belongs to the same group: the id of that entity. */
  readonly entity?: string;
  /** By role, for a team; absent where no role has a number. */
  readonly staff?: Readonly<Partial<Record<StaffRoleId, Staff>>>;
}

/**
 * Those who may have services. Where `cdc.yaml` declares any team or any provider, whoever it does not declare is
 * unknown; both are undefined where it declares nobody: then any id may be used.
 */
export interface Parties {
  readonly teams: readonly Party[] | undefined;
  readonly providers: readonly Party[] | undefined;
}

/** The teams and providers that `cdc.yaml` declares. */
export function partiesOf({ teams = {}, providers = {} }: Partial<CdcFile>): Parties {
  const anybody = Object.keys(teams).length + Object.keys(providers).length > 0;
  return { teams: anybody ? declared(teams) : undefined, providers: anybody ? declared(providers) : undefined };
}

type Declared = NonNullable<CdcFile['teams']>[string] & NonNullable<CdcFile['providers']>[string];

function declared(entries: Readonly<Record<string, Declared>>): Party[] {
  return Object.entries(entries).map(([id, { name, 'contract-until': contractUntil, entity, staff }]) => ({
    id,
    name: bilingual(name, id),
    ...(contractUntil !== undefined && { contractUntil }),
    ...(entity !== undefined && { entity }),
    ...staffOf(staff),
  }));
}

/** A number is one of people by day. */
function staffOf(entries: Declared['staff'] = {}): Pick<Party, 'staff'> {
  const said = Object.entries(entries).flatMap(([role, entry]) => {
    const { people, 'always-on': alwaysOn = 0 } = typeof entry === 'number' ? { people: entry } : { ...entry };
    return people === undefined ? [] : [[role, { people, alwaysOn }] as const];
  });
  return said.length === 0 ? {} : { staff: Object.fromEntries(said) };
}
