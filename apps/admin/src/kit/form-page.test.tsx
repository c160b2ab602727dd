import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ProblemError } from '@salus/api-client';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPiece } from '../testing/render.tsx';
import { FormPage } from './form-page.tsx';

afterEach(cleanup);

function CompanyForm({ onSave }: { onSave: (values: { name: string }) => Promise<unknown> }) {
  const form = useForm({ initialValues: { name: 'Terma' } });
  return (
    <FormPage form={form} onSave={onSave}>
      <TextInput label="Name" {...form.getInputProps('name')} />
    </FormPage>
  );
}

const type = (text: string) => fireEvent.change(screen.getByLabelText('Name'), { target: { value: text } });

describe('form page', () => {
  it('[ORG-009] saves only when asked, and then has nothing unsaved', async () => {
    const save = vi.fn().mockResolvedValue(undefined);
    await renderPiece(<CompanyForm onSave={save} />);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();

    type('Terma Spa');
    expect(screen.getByText('1 unsaved change')).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(screen.queryByText('1 unsaved change')).toBeNull());
    expect(save).toHaveBeenCalledExactlyOnceWith({ name: 'Terma Spa' });
  });

  it('saves by Ctrl+S from inside a field', async () => {
    const save = vi.fn().mockResolvedValue(undefined);
    await renderPiece(<CompanyForm onSave={save} />);
    type('Terma Spa');
    fireEvent.keyDown(screen.getByLabelText('Name'), { key: 's', code: 'KeyS', ctrlKey: true });
    await waitFor(() => expect(save).toHaveBeenCalled());
  });

  it('[ORG-009i] asks before unsaved changes are left behind, and stays when told to', async () => {
    const { router } = await renderPiece(<CompanyForm onSave={vi.fn()} />);
    type('Terma Spa');

    act(() => void router.navigate({ to: '/away' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Stay' }));
    await waitFor(() => expect(screen.queryByText('Leave without saving?')).toBeNull());
    expect(screen.getByLabelText('Name')).toBeTruthy();

    act(() => void router.navigate({ to: '/away' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Leave' }));
    expect(await screen.findByText('Away')).toBeTruthy();
  });

  it('[ORG-009i] asks nothing when nothing is unsaved', async () => {
    const { router } = await renderPiece(<CompanyForm onSave={vi.fn()} />);
    await act(() => router.navigate({ to: '/away' }));
    expect(await screen.findByText('Away')).toBeTruthy();
  });

  it('puts the server’s field errors to their fields and keeps what was typed', async () => {
    const refusal = new ProblemError(422, { errors: [{ pointer: '/name', detail: 'This name is taken.' }] });
    await renderPiece(<CompanyForm onSave={vi.fn().mockRejectedValue(refusal)} />);
    type('Head');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('This name is taken.')).toBeTruthy();
    expect(screen.getByDisplayValue('Head')).toBeTruthy();
  });
});
