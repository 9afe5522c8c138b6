/** Why a value does not pass. Made only for bad values, so that good ones cost nothing. */
export class Refusal {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;

  constructor(rule: string, message: string, fix: string) {
    this.rule = rule;
    this.message = message;
    this.fix = fix;
  }
}
