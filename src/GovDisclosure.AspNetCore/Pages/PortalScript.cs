using System.Text;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>The request form and tracking for a page on any host: one file, no library, made from the definition in JSON.</summary>
/// <remarks>Every text is set as text: nothing of the definition or of an answer becomes markup.</remarks>
internal static class PortalScript
{
    public static ReadOnlyMemory<byte> Bytes { get; } = Encoding.UTF8.GetBytes("""
        // <div data-disclosure-form="https://host/gov-disclosure"></div> · <div data-disclosure-track="https://host/gov-disclosure"></div> · lang="en" on the element for English
        (() => {
          const make = (name, attributes, ...children) => {
            const element = document.createElement(name);
            for (const [key, value] of Object.entries(attributes || {})) if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : value);
            element.append(...children.filter(child => child !== null && child !== undefined));
            return element;
          };
          const key = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');
          const start = (root, base, run) => { const en = (root.lang || document.documentElement.lang || 'zh').startsWith('en'); run(root, base.replace(/\/$/, ''), en, text => text ? (en ? text.en : text.zh) : '', (zh, english) => en ? english : zh); };
          const tell = (form, problem, en) => {
            const colon = en ? ': ' : '：', semicolon = en ? '; ' : '；';
            form.querySelectorAll('[data-error]').forEach(old => old.remove());
            form.querySelectorAll('[aria-invalid]').forEach(old => old.removeAttribute('aria-invalid'));
            const note = make('p', { role: 'alert', 'data-error': '' }, [problem.title, problem.detail].filter(Boolean).join(colon));
            form.prepend(note);
            for (const [name, texts] of Object.entries(problem.errors || {})) {
              const field = form.elements.namedItem(name);
              if (field && field.after) { field.setAttribute('aria-invalid', 'true'); field.after(make('span', { 'data-error': '' }, texts.join(semicolon))); } else note.append(make('br'), name + colon + texts.join(semicolon));
            }
            const wrong = form.querySelector('[aria-invalid]'); if (wrong) wrong.focus();
          };
          const send = async (form, address, en, done) => {
            const button = form.querySelector('button'); button.disabled = true;
            try {
              form.dataset.key = form.dataset.key || key();
              const answer = await fetch(address, { method: 'POST', body: new FormData(form), credentials: 'omit', headers: { 'Accept-Language': en ? 'en' : 'zh', 'Idempotency-Key': form.dataset.key } });
              const body = await answer.json();
              if (answer.ok && body.found !== false) done(body); else { delete form.dataset.key; tell(form, body.title ? body : { title: en ? 'not found' : '没有找到' }, en); }
            } catch { tell(form, { title: en ? 'the host cannot be reached: try again' : '无法连接，请重试' }, en); } finally { button.disabled = false; }
          };
          const fetchFile = async (base, form, file, en) => {
            const data = new FormData(form); data.append('key', file.key);
            try {
              const answer = await fetch(base + '/requests/track-file', { method: 'POST', body: data, credentials: 'omit', headers: { 'Accept-Language': en ? 'en' : 'zh' } });
              if (!answer.ok) { tell(form, await answer.json(), en); return; }
              const link = make('a', { href: URL.createObjectURL(await answer.blob()), download: file.name }); link.click(); URL.revokeObjectURL(link.href);
            } catch { tell(form, { title: en ? 'the host cannot be reached: try again' : '无法连接，请重试' }, en); }
          };
          document.querySelectorAll('[data-disclosure-form]').forEach(element => start(element, element.dataset.disclosureForm, async (root, base, en, say, pick) => {
            const definition = await (await fetch(base + '/request-form', { credentials: 'omit' })).json();
            if (definition.closedReason) { root.append(make('p', { role: 'status' }, say(definition.closedReason))); return; }
            const form = make('form', { novalidate: true });
            for (const group of definition.groups) {
              const set = make('fieldset', {}, make('legend', {}, say(group.legend)));
              for (const field of group.fields) {
                const id = 'gd-' + field.name, common = { id, name: field.name, required: field.required, maxlength: field.kind === 'select' ? null : field.max, autocomplete: field.autocomplete || 'off' };
                const input = field.kind === 'select' ? make('select', common, make('option', { value: '' }, pick('请选择', 'choose')), ...field.choices.map(choice => make('option', { value: choice.code }, say(choice.name))))
                  : field.kind === 'textarea' ? make('textarea', { ...common, rows: 3 }) : make('input', { ...common, type: field.kind });
                set.append(make('p', {}, make('label', { for: id }, say(field.label) + (field.required ? pick('（必填）', ' (required)') : '')), make('br'), input, field.help ? make('small', {}, ' ' + say(field.help)) : null));
              }
              form.append(set);
            }
            if (definition.attachments.most > 0) form.append(make('p', {}, make('label', { for: 'gd-attachments' }, pick('附件', 'Attachments')), make('br'), make('input', { id: 'gd-attachments', name: 'attachments', type: 'file', multiple: true, accept: definition.attachments.accept })));
            form.append(make('button', { type: 'submit' }, pick('提交申请', 'Submit')));
            form.addEventListener('submit', event => { event.preventDefault(); send(form, base + '/requests/submit', en, taken => {
              root.replaceChildren(make('div', { role: 'status', tabindex: '-1' }, make('p', {}, pick('申请编号：', 'Number: '), make('strong', {}, taken.number)), make('p', {}, pick('查询码：', 'Code: '), make('strong', {}, taken.code)), make('p', {}, pick('请抄下查询码：只显示这一次。', 'Copy the code: it is shown only now.')))); root.firstChild.focus();
            }); });
            root.append(form);
          }));
          document.querySelectorAll('[data-disclosure-track]').forEach(element => start(element, element.dataset.disclosureTrack, (root, base, en, say, pick) => {
            const field = (name, label) => make('p', {}, make('label', { for: 'gd-track-' + name }, label), make('br'), make('input', { id: 'gd-track-' + name, name, required: true, autocomplete: 'off' }));
            const form = make('form', { novalidate: true }, field('number', pick('申请编号', 'Number')), field('code', pick('查询码', 'Code')), make('button', { type: 'submit' }, pick('查询', 'Look up')));
            const result = make('div', { role: 'status' });
            form.addEventListener('submit', event => { event.preventDefault(); delete form.dataset.key; send(form, base + '/requests/track', en, found => {
              form.querySelectorAll('[data-error]').forEach(old => old.remove());
              result.replaceChildren(make('p', {}, make('strong', {}, say(found.state))), ...[found.nextStep ? say(found.nextStep) : null, found.dueOn ? pick('答复期限：', 'Due: ') + found.dueOn : null, found.deliveredOn ? pick('答复日期：', 'Replied on: ') + found.deliveredOn : null, found.outcome ? say(found.outcome) : null, found.text].filter(Boolean).map(text => make('p', {}, text)), ...(found.files || []).map(file => { const button = make('button', { type: 'button' }, pick('下载 ', 'Download ') + file.name); button.addEventListener('click', () => fetchFile(base, form, file, en)); return make('p', {}, button); }));
            }); });
            root.append(form, result);
          }));
        })();

        """);
}
