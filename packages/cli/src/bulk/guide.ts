/** True while the demo tells what comes next: commands then keep to few words and propose nothing. */
let guided = false;

export const isGuided = (): boolean => guided;

export function guideRun(): void {
  guided = true;
}
