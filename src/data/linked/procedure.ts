import type { GovernmentService } from 'schema-dts';
import type { ProcedurePage } from '../../model/pages/procedure-page.ts';

/** A procedure that can be asked for, with the office and the official page that its own page names. */
export function linkProcedure(
  { procedure, office }: Pick<ProcedurePage, 'procedure' | 'office'>,
  title: string,
): GovernmentService[] {
  if (procedure.state === 'closed' || procedure.discreet !== undefined) return [];
  const { officialName, officialUrl } = procedure;
  return [
    {
      '@type': 'GovernmentService',
      name: title,
      ...(officialName !== title && { alternateName: officialName }),
      ...(office && { serviceOperator: { '@type': 'Organization', name: office.name } }),
      ...(officialUrl !== undefined && {
        availableChannel: { '@type': 'ServiceChannel', serviceUrl: officialUrl },
      }),
    },
  ];
}
