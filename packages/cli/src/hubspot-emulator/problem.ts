/** What HubSpot answers when it refuses: one shape, every field of which may be absent. */

export interface Detail {
  readonly message: string;
  readonly code?: string;
  readonly in?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

export interface ProblemOptions {
  readonly errors?: readonly Detail[];
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields that only this kind of refusal has. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export class Refusal extends Error {
  readonly status: number;
  readonly category: string;
  readonly options: ProblemOptions;

  constructor(status: number, category: string, message: string, options: ProblemOptions = {}) {
    super(message);
    this.status = status;
    this.category = category;
    this.options = options;
  }

  /** As the whole answer to a request. */
  body(correlationId: string): object {
    const { errors, context, links, extra } = this.options;
    return {
      status: 'error',
      message: this.message,
      correlationId,
      ...(errors && { errors }),
      ...(context && { context }),
      ...(links && { links }),
      category: this.category,
      ...extra,
    };
  }

  /** As one of the errors of a batch, tied to what it is about. */
  entry(about: Readonly<Record<string, readonly string[]>>): object {
    const { errors, context, links } = this.options;
    return {
      status: 'error',
      category: this.category,
      message: this.message,
      context: { ...context, ...about },
      errors: errors ?? [],
      links: links ?? {},
    };
  }
}

export function invalid(message: string, errors?: readonly Detail[]): Refusal {
  return new Refusal(400, 'VALIDATION_ERROR', message, errors ? { errors } : {});
}

/** The body is JSON of another form than the endpoint reads. */
export function malformed(where: string, rule: string): Refusal {
  return invalid(`Invalid input JSON: ${where} ${rule}`, [{ message: `${where} ${rule}`, in: where }]);
}

export function notFound(message = 'resource not found'): Refusal {
  return new Refusal(404, 'OBJECT_NOT_FOUND', message);
}

export function conflict(label: string, existing: string): Refusal {
  return new Refusal(409, 'CONFLICT', `${label} already exists. Existing ID: ${existing}`);
}

export function missingScope(scope: string): Refusal {
  const link = 'https://developers.hubspot.com/scopes';
  return new Refusal(
    403,
    'MISSING_SCOPES',
    `This app hasn't been granted all required scopes to make this call. Read more about required scopes here: ${link}.`,
    {
      errors: [
        {
          message: 'One or more of the following scopes are required.',
          context: { requiredGranularScopes: [scope] },
        },
      ],
      links: { scopes: link },
    },
  );
}

export function unauthenticated(message: string, category = 'INVALID_AUTHENTICATION'): Refusal {
  return new Refusal(401, category, message);
}

/** Too many requests. HubSpot names the limit that was met as a policy. */
export function tooMany(policyName: string, message: string, retryAfter: number | undefined): Refusal {
  return new Refusal(429, 'RATE_LIMITS', message, {
    extra: { errorType: 'RATE_LIMIT', policyName },
    ...(retryAfter !== undefined && { headers: { 'retry-after': String(retryAfter) } }),
  });
}
