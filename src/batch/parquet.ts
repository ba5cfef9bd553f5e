import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Kind, Table } from './tables/index.ts';

/** Rows of a row group: enough to compress well, few enough to hold. */
const GROUP = 8_000;

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

const LEAF: Readonly<Record<Exclude<Kind, 'texts'>, Omit<SchemaElement, 'name'>>> = {
  text: TEXT,
  number: { type: 'DOUBLE' },
  count: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};

function schemaOf({ columns }: Table): SchemaElement[] {
  const fields = columns.flatMap(([name, kind]): SchemaElement[] =>
    kind === 'texts'
      ? [
          { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
          { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
          { name: 'element', repetition_type: 'OPTIONAL', ...TEXT },
        ]
      : [{ name, repetition_type: 'OPTIONAL', ...LEAF[kind] }],
  );
  return [{ name: 'schema', num_children: columns.length }, ...fields];
}

const cellOf = (cell: Cell, kind: Kind): unknown => (kind === 'day' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell);

/** Takes the rows of a table one after another. */
export interface ParquetTable {
  add(rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Writes what is left, and the footer. */
  end(): Promise<void>;
}

/**
 * A Parquet file that grows by row groups of a fixed number of rows, so that the same rows give the same bytes however they came, and
 * memory holds one group.
 */
export function parquetTable(table: Table, createdBy: string, append: (bytes: Uint8Array) => Promise<void>): ParquetTable {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(table), createdBy });
  let group: (readonly Cell[])[] = [];
  const flush = async () => {
    await append(writer.getBytes().slice());
    writer.index = 0;
  };
  const writeGroup = async () => {
    const columnData = table.columns.map(([name, kind], i) => ({ name, data: group.map((row) => cellOf(row[i] ?? null, kind)) }));
    group = [];
    file.write({ columnData, rowGroupSize: GROUP });
    await flush();
  };
  return {
    async add(rows) {
      for (const row of rows) {
        group.push(row);
        if (group.length === GROUP) await writeGroup();
      }
    },
    async end() {
      if (group.length > 0) await writeGroup();
      file.finish();
      await flush();
    },
  };
}
