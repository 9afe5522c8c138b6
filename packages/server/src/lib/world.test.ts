import { describe, expect, it } from 'vitest';
import { fixedWorld, realWorld } from './world.ts';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const start = '2026-11-23T20:15:00.000Z';

function timeOf(uuid: string): number {
  return Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);
}

describe('realWorld', () => {
  it('makes UUIDv7s that are unique and sort in the order made, also within a millisecond', () => {
    const world = realWorld();
    const ids = Array.from({ length: 50_000 }, () => world.uuid());
    expect(ids.every((id) => UUID_V7.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
  });

  it('puts the present time into the id', () => {
    const world = realWorld();
    const before = world.now().getTime();
    expect(timeOf(world.uuid())).toBeGreaterThanOrEqual(before);
  });
});

describe('fixedWorld', () => {
  it('gives the same ids and bytes for the same seed, others for another', () => {
    const draw = (seed: string) => {
      const world = fixedWorld({ start, seed });
      return [world.uuid(), world.bytes(32).toString('hex'), world.uuid()];
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(draw('a').filter((value) => UUID_V7.test(value))).toHaveLength(2);
  });

  it('stands still, steps with each now(), and moves when told', () => {
    const still = fixedWorld({ start, seed: 'a' });
    expect([still.now().toISOString(), still.now().toISOString()]).toEqual([start, start]);
    still.advance(90_000);
    expect(still.now().toISOString()).toBe('2026-11-23T20:16:30.000Z');
    const stepping = fixedWorld({ start, seed: 'a', step: 5 });
    stepping.now();
    expect(stepping.now().toISOString()).toBe('2026-11-23T20:15:00.005Z');
  });

  it('keeps the order of ids when one millisecond is full and when the clock jumps back', () => {
    const world = fixedWorld({ start, seed: 'a' });
    const ids = Array.from({ length: 10_000 }, () => world.uuid());
    world.advance(-3_600_000);
    ids.push(world.uuid());
    world.advance(7_200_000);
    ids.push(world.uuid());
    expect(ids).toEqual([...ids].sort());
    expect(timeOf(ids[0]!)).toBe(Date.parse(start));
    expect(timeOf(ids.at(-1)!)).toBe(Date.parse(start) + 3_600_000);
  });

  it('refuses a start that is no time', () => {
    expect(() => fixedWorld({ start: 'yesterday', seed: 'a' })).toThrow(/not an ISO 8601 time/);
  });
});
