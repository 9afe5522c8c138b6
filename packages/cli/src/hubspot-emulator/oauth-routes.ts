/** OAuth over HTTP. The first version puts secrets into addresses; later ones take them in the body alone. */
import { oauthRefusal } from './oauth.ts';
import type { Portal } from './portal.ts';
import { type EmulatedRequest, nothing, ok, type Reply } from './request.ts';
import { type Route, route } from './routes.ts';

const open = { isOpen: true, budget: 'none' } as const;
const first = { ...open, versions: ['v1'] };
const later = { ...open, versions: ['v3'] };
const any = { ...open, versions: ['v1', 'v3'] };

/** Parameters of the body, and of the address where the version allows that. */
function formOf(request: EmulatedRequest): URLSearchParams {
  const form = new URLSearchParams(request.body);
  if (request.version === 'v1') for (const [name, value] of request.query) form.append(name, value);
  return form;
}

function authorize(portal: Portal, { query }: EmulatedRequest): Reply {
  return { status: 302, headers: { location: portal.oauth.authorize(query) } };
}

function token(portal: Portal, request: EmulatedRequest): Reply {
  return ok(portal.oauth.token(formOf(request)));
}

function introspect(portal: Portal, request: EmulatedRequest): Reply {
  return ok(portal.oauth.introspect(formOf(request).get('token') ?? ''));
}

function revoke(portal: Portal, request: EmulatedRequest): Reply {
  portal.oauth.revoke(formOf(request).get('token') ?? '');
  return ok({});
}

/** The first version looks a token up by address, and does not know those that have ended. */
function lookUp(portal: Portal, { params }: EmulatedRequest): Reply {
  const { active, ...about } = portal.oauth.introspect(params.token!);
  if (!active) throw oauthRefusal(404, 'invalid_token', 'missing or unknown token');
  return ok(about);
}

function uninstall(portal: Portal, { params }: EmulatedRequest): Reply {
  portal.oauth.revoke(params.token!);
  return nothing;
}

export const oauthRoutes: readonly Route[] = [
  route('GET oauth/authorize', authorize, { ...open, versions: [''] }),
  route('POST oauth/token', token, any),
  route('POST oauth/token/introspect', introspect, later),
  route('POST oauth/token/revoke', revoke, later),
  route('GET oauth/access-tokens/:token', lookUp, first),
  route('GET oauth/refresh-tokens/:token', lookUp, first),
  route('DELETE oauth/refresh-tokens/:token', uninstall, first),
];
