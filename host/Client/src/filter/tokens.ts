import { addDays, addMonths, isCivilDate, periodOf, type CivilDate, type Period } from '../dates';
import { fail, ok, type Result } from '../dates/result';
import type { TokenOperand } from './ast';
import type { FilterContext, FilterVariable } from './context';
import type { FilterProblemKey } from './messages';

export type Token =
  /** Days from the first up to and including the last. */
  | { readonly type: 'period'; readonly first: CivilDate; readonly last: CivilDate; readonly caption: string }
  /** The value of a page variable: who looks, which teams. */
  | { readonly type: 'variable'; readonly value: unknown; readonly isUser: boolean; readonly caption: string };

interface PeriodToken {
  readonly names: readonly [nl: string, en: string];
  readonly captions: readonly [nl: string, en: string];
  readonly period: Period;
  /** Counted in the period's own length. */
  readonly shift: number;
}

const periodTokens: readonly PeriodToken[] = [
  { names: ['vandaag', 'today'], captions: ['vandaag', 'today'], period: 'day', shift: 0 },
  { names: ['gisteren', 'yesterday'], captions: ['gisteren', 'yesterday'], period: 'day', shift: -1 },
  { names: ['morgen', 'tomorrow'], captions: ['morgen', 'tomorrow'], period: 'day', shift: 1 },
  ...periodWords('week', ['deze week', 'vorige week', 'volgende week'], ['this week', 'last week', 'next week']),
  ...periodWords('month', ['deze maand', 'vorige maand', 'volgende maand'], ['this month', 'last month', 'next month']),
  ...periodWords('quarter', ['dit kwartaal', 'vorig kwartaal', 'volgend kwartaal'], ['this quarter', 'last quarter', 'next quarter']),
  ...periodWords('year', ['dit jaar', 'vorig jaar', 'volgend jaar'], ['this year', 'last year', 'next year']),
];

const userNames = ['mij', 'ik', 'me', 'user'];
const teamNames = ['mijnteam', 'mijnteams', 'myteam', 'myteams'];
// The variables of the schema that stand for them.
const userVariable = 'ik';
const teamsVariable = 'mijnTeams';

/** What `%name` stands for now; the names of all page variables are tokens too. */
export function resolveToken(token: TokenOperand, context: FilterContext): Result<Token, FilterProblemKey> {
  const name = token.name.toLowerCase();
  const language = context.language === 'nl' ? 0 : 1;
  const known = periodTokens.find((period) => period.names.includes(name));
  const days = known && daysOf(known, context.today);
  if (known && days) return ok({ type: 'period', ...days, caption: known.captions[language] });

  const isUser = userNames.includes(name);
  const variable = variableOf(isUser ? userVariable : teamNames.includes(name) ? teamsVariable : name, context.variables);
  if (variable === undefined && !(isUser && context.userName !== undefined)) {
    const choices = ['%mij', '%mijnteam', ...periodTokens.map((period) => `%${period.names[language]}`)].join(', ');
    return fail('unknownToken', token.at, token.length, { name: token.name, known: choices });
  }
  return ok({ type: 'variable', value: variable?.waarde, isUser, caption: captionOf(name, isUser, variable, language) });
}

/** The token as a day or days; null when it is none. */
export function daysOfToken(token: Token): { readonly first: CivilDate; readonly last: CivilDate } | null {
  if (token.type === 'period') return token;
  return typeof token.value === 'string' && isCivilDate(token.value) ? { first: token.value, last: token.value } : null;
}

function daysOf({ period, shift }: PeriodToken, today: CivilDate): { readonly first: CivilDate; readonly last: CivilDate } | null {
  const months = { month: 1, quarter: 3, year: 12 };
  const anchor = period === 'day' || period === 'week' ? addDays(today, shift * (period === 'day' ? 1 : 7)) : addMonths(today, shift * months[period]);
  return anchor === null ? null : periodOf(anchor, period);
}

function variableOf(name: string, variables: readonly FilterVariable[]): FilterVariable | undefined {
  const wanted = name.toLowerCase();
  const exact = variables.find((variable) => variable.naam.toLowerCase() === wanted);
  const beginnings = variables.filter((variable) => variable.naam.toLowerCase().startsWith(wanted));
  return exact ?? (beginnings.length === 1 ? beginnings[0] : undefined);
}

function captionOf(name: string, isUser: boolean, variable: FilterVariable | undefined, language: 0 | 1): string {
  if (isUser) return ['mij', 'me'][language] ?? name;
  if (teamNames.includes(name)) return ['mijn team', 'my team'][language] ?? name;
  return variable?.omschrijving ?? name;
}

function periodWords(period: Period, dutch: readonly string[], english: readonly string[]): readonly PeriodToken[] {
  return [0, -1, 1].map((shift, index) => {
    const captions = [dutch[index] ?? '', english[index] ?? ''] as const;
    return { names: [captions[0].replace(' ', ''), captions[1].replace(' ', '')], captions, period, shift };
  });
}
