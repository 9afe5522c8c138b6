/** The version of HubSpot's API: every address has it. */
export const API_VERSION = '2026-09';
