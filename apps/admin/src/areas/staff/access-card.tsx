import {
  IconCrown,
  IconCrownOff,
  IconDeviceMobileOff,
  IconKey,
  IconLock,
  IconLockOpen,
  IconMail,
} from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useT } from './messages.ts';
import { type Role, RoleFields } from './role-fields.tsx';
import type { EmployeeSearch } from './search.ts';
import classes from './staff.module.css';
import { type Employee, employeeKey, employeesKey } from './staff-data.ts';

interface AccessCardProps {
  employee: Employee;
  role: Role;
  error: string | undefined;
  changed: boolean;
  onChange: (role: Role) => void;
}

/** The role, saved with the form, and the sign-in, whose changes count at once: they cannot wait for "Save". */
export function AccessCard({ employee, role, error, changed, onChange }: AccessCardProps) {
  const t = useT();
  const seesPositions = useCan('access.position');
  return (
    <Card
      title={t('staff.access')}
      changed={changed}
      action={
        seesPositions && (
          <Link to="/settings/rights" className={classes.dept}>
            <IconKey size={14} stroke={1.75} aria-hidden />
            {t('staff.rights')}
          </Link>
        )
      }
    >
      <div className={classes.stack}>
        {seesPositions && (
          <fieldset className={classes.plain} disabled={!employee.mayEdit}>
            <RoleFields value={role} onChange={onChange} error={error} required={false} />
          </fieldset>
        )}
        <SignIn employee={employee} />
      </div>
    </Card>
  );
}

/** How she signs in, and what an administrator can do about it [ACC-014, ACC-015]. */
function SignIn({ employee }: { employee: Employee }) {
  const t = useT();
  const formats = useFormats();
  const { accountState: state, lastSignInAt } = employee;
  return (
    <div className={classes.signIn}>
      <span className={classes.badges}>
        <Badge tone={state === 'active' ? 'ok' : state === 'blocked' ? 'bad' : 'neutral'}>
          {state === 'invited' ? t('staff.invited') : t(`staff.account_${state}`)}
        </Badge>
        {employee.isOwner && <Badge tone="info">{t('staff.is_owner')}</Badge>}
      </span>
      {state === 'invited' && <span className={classes.hint}>{t('staff.account_invited')}</span>}
      {lastSignInAt && (
        <span className={classes.hint}>{t('staff.last_sign_in', { at: formats.dateTime(lastSignInAt) })}</span>
      )}
      <SignInDeeds employee={employee} />
    </div>
  );
}

type Deed = 'block' | 'unblock' | 'removeAuthenticator' | 'makeOwner' | 'takeOwnership';

function SignInDeeds({ employee }: { employee: Employee }) {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate({ from: '/staff/$employeeId' });
  const { user } = useSession();
  const isOther = user.id !== employee.id;
  const mayEdit = useCan('access.account', 'edit') && isOther;
  const mayInvite = useCan('access.account', 'add') && employee.state !== 'dismissed';
  const accountQuery = apiQuery.queryOptions('get', '/api/v1/accounts/{accountId}', {
    params: { path: { accountId: employee.id } },
  });
  const { data: account } = useQuery({ ...accountQuery, enabled: mayEdit });
  const deed = useMutation({
    mutationFn: (chosen: Deed) => carryOut(chosen, employee.id),
    onSuccess: async () => {
      toast(t('staff.saved'));
      await Promise.all(
        [employeeKey, employeesKey, accountQuery.queryKey].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
  });
  const ask = async (chosen: Exclude<Deed, 'unblock'>) => {
    const words = {
      block: { title: t('staff.block_title'), text: t('staff.block_text'), yes: t('staff.block') },
      removeAuthenticator: {
        title: t('staff.remove_authenticator_title'),
        text: t('staff.remove_authenticator_text'),
        yes: t('staff.remove_authenticator'),
      },
      makeOwner: { title: t('staff.make_owner_title'), text: t('staff.make_owner_text'), yes: t('staff.make_owner') },
      takeOwnership: {
        title: t('staff.take_ownership_title'),
        text: t('staff.take_ownership_text'),
        yes: t('staff.take_ownership'),
      },
    }[chosen];
    if (await confirm({ ...words, danger: chosen !== 'makeOwner' })) deed.mutate(chosen);
  };
  const busy = (...deeds: Deed[]) => deed.isPending && deeds.includes(deed.variables);
  const { accountState: state } = employee;
  const isBlocked = state === 'blocked';
  // Owners answer only to owners, and only they make new ones; the server holds to the same.
  const mayHandle = mayEdit && (user.isOwner || !employee.isOwner);
  return (
    <div className={classes.deeds}>
      {mayInvite && (state === 'invited' || state === 'no_sign_in') && (
        <Button
          size="sm"
          icon={IconMail}
          onClick={() =>
            void navigate({ search: (before: EmployeeSearch) => ({ ...before, invite: true }), replace: true })
          }
        >
          {state === 'invited' ? t('staff.invite_again') : t('staff.invite')}
        </Button>
      )}
      {mayHandle && account?.hasAuthenticator && (
        <Button
          size="sm"
          icon={IconDeviceMobileOff}
          busy={busy('removeAuthenticator')}
          onClick={() => void ask('removeAuthenticator')}
        >
          {t('staff.remove_authenticator')}
        </Button>
      )}
      {mayHandle && user.isOwner && state === 'active' && (
        <Button
          size="sm"
          icon={employee.isOwner ? IconCrownOff : IconCrown}
          busy={busy('makeOwner', 'takeOwnership')}
          onClick={() => void ask(employee.isOwner ? 'takeOwnership' : 'makeOwner')}
        >
          {employee.isOwner ? t('staff.take_ownership') : t('staff.make_owner')}
        </Button>
      )}
      {mayHandle && isBlocked && (
        <Button size="sm" icon={IconLockOpen} busy={busy('unblock')} onClick={() => deed.mutate('unblock')}>
          {t('staff.unblock')}
        </Button>
      )}
      {mayHandle && !isBlocked && state !== 'no_sign_in' && (
        <Button size="sm" variant="danger" icon={IconLock} busy={busy('block')} onClick={() => void ask('block')}>
          {t('staff.block')}
        </Button>
      )}
    </div>
  );
}

function carryOut(deed: Deed, accountId: string) {
  const params = { path: { accountId } };
  switch (deed) {
    case 'block':
    case 'unblock':
      return api.PUT('/api/v1/accounts/{accountId}/block', { params, body: { isBlocked: deed === 'block' } });
    case 'removeAuthenticator':
      return api.DELETE('/api/v1/accounts/{accountId}/authenticator', { params });
    case 'makeOwner':
    case 'takeOwnership':
      return api.PUT('/api/v1/accounts/{accountId}/ownership', { params, body: { isOwner: deed === 'makeOwner' } });
  }
}
