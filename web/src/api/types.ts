import type { Bilingual } from '../i18n/index.ts';
import type { Reason } from './call.ts';

/** What the screens read of the API's answers. */
export interface Me {
  id: string;
  name: string;
  bodyId: string | null;
  organisationId: string | null;
  grants: { role: string; title: Bilingual; bodyId: string; projectId: string | null }[];
}

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Vocabulary {
  stages: Record<string, Record<string, Bilingual>>;
  legalForms: Record<string, Bilingual>;
  legalStatuses: Record<string, Bilingual>;
  registrationLevels: Record<string, Bilingual>;
  targetKinds: Record<string, Bilingual>;
  methods: Record<string, Bilingual>;
  sheets: Record<string, Bilingual>;
  inspectionResults: Record<string, Bilingual>;
}

export interface Body {
  id: string;
  name: string;
}

export interface Clock {
  rule: string;
  key: string;
  title: Bilingual | null;
  due: string;
  dueAt: string;
  status?: string;
  breachedAt?: string | null;
  endedAt?: string | null;
}

export interface Action {
  event: string;
  title: Bilingual;
  allowed: boolean;
  reasons: Reason[];
  schema: Schema;
  basis: Bilingual;
  confirm: Bilingual | null;
}

/** The part of JSON Schema that the API's forms use. */
export interface Schema {
  type?: string;
  title?: string;
  en?: string;
  format?: string;
  enum?: string[];
  options?: Record<string, Bilingual>;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
}

export interface HistoryEntry {
  seq: number;
  title: Bilingual | null;
  type: string;
  actorName: string;
  role: string;
  at: string;
  data: Record<string, unknown>;
}

/** What the ledger's list says beside the entry itself. */
export interface ListedOrganisation extends Organisation {
  lastContactOn: string | null;
  contactDue: string | null;
  unionFoundedOn: string | null;
}

export interface Organisation {
  id: string;
  bodyId: string;
  name: string;
  creditCode: string | null;
  legalForm: string;
  legalStatus: string;
  status: string;
  industry: string | null;
  categories: string[];
  staffCount: number | null;
  fundingSource: string | null;
  activities: string | null;
  workingMethods: string | null;
  district: string | null;
  registrationAuthority: string | null;
  registrationLevel: string | null;
  contactName: string | null;
  contactPhone: string | null;
  smallEnterprise: boolean;
  unionLed: boolean;
  version: number;
  updatedAt: string;
  case?: {
    seq: number;
    stage: string;
    state: string[];
    deadlines: Clock[];
    records: OrganisationRecords;
  } | null;
}

export interface Spell {
  name: string;
  from: string;
  until: string | null;
}

export interface OrganisationRecords {
  vetting: { passed: boolean; at: string } | null;
  liaison: string | null;
  lastContactOn: string | null;
  demonstrationSince: string | null;
  licences: { number: string; name: string; authority: string; expires: string }[];
  inspections: Record<string, string>;
  creditCheck: { on: string; source: string; clear: boolean } | null;
  incubation: Spell | null;
  union: { foundedOn: string; members: number; employees: number } | null;
  federations: Spell[];
  pilots: Spell[];
}

export interface Contact {
  id: string;
  on: string;
  way: string;
  note: string;
  createdByName: string | null;
}

/** A line of the log over all organisations. */
export interface LoggedContact extends Contact {
  organisationId: string;
  organisationName: string;
}

export interface Target {
  id: string;
  bodyId: string;
  kind: string;
  title: Bilingual;
  minimum: number;
  maximum: number | null;
  dueDate: string | null;
  progress: number | null;
  met: boolean | null;
}

export interface Need {
  id: string;
  title: string;
  category: string;
  headcount: number;
  unit: string | null;
  district: string | null;
  source: string;
  raisedOn: string;
  projectId: string | null;
}

export interface Round {
  id: string;
  title: string;
  state: 'planned' | 'open' | 'closed';
  opensAt: string;
  closesAt: string;
  closedAt: string | null;
  counts: { needs: number; headcount: number; units: number };
}

export interface SheetImport {
  id: string;
  kind: string;
  fileName: string;
  status: 'reading' | 'ready' | 'refused' | 'applying' | 'applied' | 'cancelled';
  /** Percent of what is under way. */
  progress: number;
  counts: { rows: number; new: number; changed: number; same: number; error: number; applied: number };
  reasons: Reason[];
  warnings: Reason[];
  createdAt: string;
}

export interface ImportRow {
  row: number;
  status: 'new' | 'changed' | 'same' | 'error';
  sentence: Bilingual | null;
  values: Record<string, unknown> | null;
}
