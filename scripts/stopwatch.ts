export interface Stopwatch {
  /** Ends the stage before and begins one. */
  readonly stage: (name: string) => void;
  /**
   * One line: the time of each stage since the process began, that of the check beside them in milliseconds, and the most memory that the
   * process ever held.
   */
  readonly report: (check: number) => string;
}

/** Times the stages of this process; the first one begins with the process itself. */
export function stopwatch(first: string): Stopwatch {
  const laps: { readonly name: string; readonly began: number }[] = [{ name: first, began: 0 }];
  return {
    stage: (name) => laps.push({ name, began: performance.now() }),
    report: (check) => {
      const ends = [...laps.slice(1).map(({ began }) => began), performance.now()];
      const stages = laps.map(({ name, began }, index) => `${name} ${seconds((ends[index] ?? began) - began)}`);
      const all = [...stages, `check beside ${seconds(check)}`];
      return `took ${seconds(performance.now())}: ${all.join(', ')}; at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
    },
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
