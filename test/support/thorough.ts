/**
 * PLUGS_TEST_THOROUGH=1 makes the long run: every file of the corpora on both engines, every way into a server, more
 * kills, larger crowds. By default each engine takes a share of them, another one than the other.
 */
export const thorough = process.env.PLUGS_TEST_THOROUGH === '1';

/** What a run takes of `all` by default: one in `of`, beginning with number `nr`. */
export const share = <T>(all: readonly T[], nr: number, of = 2): readonly T[] =>
  thorough ? all : all.filter((_, i) => i % of === nr % of);
