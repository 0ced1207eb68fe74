import { z } from 'zod';
import { paperFace } from '#base/paper/paper-face.view.ts';
import { printPaper } from '#base/paper/print-paper.ts';
import { refuse } from '#base/refusal.ts';
import { read } from '#base/read.ts';
import { namingOwners } from '#coop/members/naming-owners.view.ts';
import { ledgerReports, reportOf } from '#ledger/statements/all-reports.ts';
import type { Report } from '#ledger/statements/define-report.ts';
import { reportCsv, reportForms, reportJson, reportXlsx } from '#ledger/statements/report-files.ts';
import { reportOrder, reportPaper } from '#ledger/statements/report-paper.ts';
import { reportPermission, runReport } from '#ledger/statements/run-report.ts';
import type { RunningReport } from '#ledger/statements/run-report.ts';
import { answerBytes } from '../answer.ts';
import { jsonSchema } from '../json-schema.ts';
import type { Call, Operation } from '../operation.ts';
import { askedOf, parametersOf } from '../parameters.ts';
import { query } from '../query.ts';
import { dayShape, moneyShape, titleShape } from '../shapes.ts';

const tag = 'reports';
const media = { ...reportForms, pdf: 'application/pdf' } as const;
const forms = ['json', 'csv', 'xlsx', 'pdf'] as const;

/** A report in JSON: what it is of, its columns, and its rows with amounts beside the columns. */
const reportShape = z.object({
  code: z.string(),
  title: z.string(),
  org: z.string(),
  on: dayShape.exactOptional(),
  from: dayShape.exactOptional(),
  to: dayShape.exactOptional(),
  unit: z.string().exactOptional(),
  office: z.string().exactOptional(),
  account: z.string().exactOptional(),
  columns: z.array(
    z.object({ key: z.string(), title: z.string(), kind: z.literal('percent').exactOptional() }),
  ),
  texts: z.array(z.object({ key: z.string(), title: z.string() })).exactOptional(),
  /** What stands under the rows: that columns reach back before the books began, where figures are null. */
  remarks: z.array(z.string()).exactOptional(),
  rows: z.array(
    z.looseObject({
      code: z.string(),
      title: z.string(),
      kind: z.string(),
      level: z.number(),
      day: dayShape.exactOptional(),
      owner: z.string().exactOptional(),
      alert: z.string().exactOptional(),
      texts: z.record(z.string(), z.string()).exactOptional(),
      amounts: z.array(moneyShape.nullable()),
    }),
  ),
});

const form = z.enum(forms).optional();
/** The sheet of a PDF; columns that have no room side by side follow in groups. */
const paper = z.enum(reportPaper.formats).optional();

/** Every report of the house by its code, as JSON or as a file. */
export const reportOperations: readonly Operation[] = [
  query({
    id: 'reportList',
    path: '/reports',
    tag,
    summary: { id: 'Laporan yang ada', en: 'The reports that there are' },
    permission: reportPermission,
    asks: z.object({}),
    answer: z.array(z.object({ code: z.string(), title: titleShape })),
    async read({ app, actor }) {
      await read(app, actor, reportPermission, async () => undefined);
      return ledgerReports.map(({ code, title }) => ({ code, title }));
    },
  }),
  ...ledgerReports.map(reportOperation),
];

function reportOperation({ code, title, input }: Report): Operation {
  const path = `/reports/${code}`;
  const parameters = [
    ...parametersOf(path, z.object({ format: form, paper })),
    ...questionOf(input),
  ];
  return {
    id: `report${code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    method: 'get',
    path,
    tag,
    summary: title,
    permission: reportPermission,
    act: null,
    parameters,
    body: null,
    answer: jsonSchema(reportShape, 'output'),
    media: [media.csv.split(';')[0]!, media.xlsx, media.pdf],
    mayWait: false,
    async handle(call) {
      const { format, paper: sheet, ...question } = askedOf(call, parameters);
      const chosen = formOf(call, format);
      const ask = <T>(use: (running: RunningReport) => Promise<T>) =>
        runReport({ ground: call.app, actor: call.actor }, reportOf(code), question, (running) =>
          use(namingOwners(running)),
        );
      const bytes =
        chosen === 'pdf'
          ? await printed(ask, call, sheet)
          : await ask((running) => written(running, chosen, call));
      const name = `${code}.${chosen}`;
      const headers = {
        'content-language': call.language,
        ...(chosen !== 'json' && { 'content-disposition': `attachment; filename="${name}"` }),
      };
      return answerBytes(call.request, bytes, media[chosen], headers);
    },
  };
}

/** What a report may be asked, as its own schema has it. */
function questionOf(input: z.ZodType): Operation['parameters'] {
  const { properties = {} } = jsonSchema(input, 'input');
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }));
}

/** The form that `format` or else `Accept` asks for. */
function formOf({ request }: Call, format: string | undefined): (typeof forms)[number] {
  if (format !== undefined) {
    const known = forms.find((one) => one === format);
    return (
      known ?? refuse('act/input', { field: 'format', inQuery: true, faults: [unfit(format)] })
    );
  }
  const accept = request.headers.get('accept') ?? '';
  if (accept.includes('application/json') || accept.includes('*/*')) return 'json';
  return forms.find((one) => accept.includes(media[one].split(';')[0]!)) ?? 'json';
}

function unfit(format: string) {
  const facts = { text: format.slice(0, 40), at: 'format', choices: forms.join(', ') };
  return { field: 'format', code: 'input/no-choice', facts };
}

/** The report on paper; it is set after the books have been read, so that no transaction waits for it. */
async function printed(
  ask: <T>(use: (running: RunningReport) => Promise<T>) => Promise<T>,
  { app, actor, language }: Call,
  format: string | undefined,
): Promise<Uint8Array> {
  const printing = { face: await paperFace(app, actor), language, format, at: app.now() };
  return printPaper(await ask((running) => reportOrder(running, printing)));
}

async function written(
  running: RunningReport,
  chosen: keyof typeof reportForms,
  { language }: Call,
): Promise<Uint8Array> {
  if (chosen === 'xlsx') return reportXlsx(running, language);
  const pieces = chosen === 'csv' ? reportCsv(running, language) : reportJson(running, language);
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.from(parts.join(''));
}
