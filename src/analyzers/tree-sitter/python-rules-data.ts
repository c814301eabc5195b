// Written by scripts/rules.ts from rules/python. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
import type { Rule } from './rule.ts';

/** The rules of rules/python, as they are shipped. */
export const PYTHON_RULES: readonly Rule[] = [
  {
    id: 'command-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'request',
    summary: 'A value of the request is run as a command.',
    message: 'A value of the request becomes part of a command; its sender can run other programs.',
    query:
      '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "os.system" "os.popen" "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput")) ((call function: (_) @function arguments: (argument_list . (_) @data (keyword_argument name: (identifier) @name value: (true)))) @match (#any-of? @function "subprocess.run" "subprocess.call" "subprocess.Popen" "subprocess.check_output" "subprocess.check_call" "Popen" "check_output") (#eq? @name "shell"))',
  },
  {
    id: 'deserialization-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'request',
    summary: 'Data of the request is turned into objects of its own choosing.',
    message: "This builds any object that the data names, and the data is the request's.",
    query:
      '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "pickle.loads" "pickle.load" "cPickle.loads" "marshal.loads" "dill.loads" "yaml.load" "yaml.unsafe_load" "jsonpickle.decode" "shelve.open"))',
  },
  {
    id: 'eval-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'request',
    summary: 'A value of the request is run as code.',
    message: 'A value of the request is run as code.',
    query:
      '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "eval" "exec" "compile"))',
  },
  {
    id: 'html-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'request',
    summary: 'A value of the request is put into a page without escaping.',
    message:
      "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
    query:
      '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "HttpResponse" "mark_safe" "Markup" "render_template_string" "flask.render_template_string" "make_response"))',
  },
  {
    id: 'identical-branches',
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary: 'Both branches do the same.',
    message: 'Both branches do the same, so the condition decides nothing.',
    query:
      '((if_statement condition: (_) consequence: (block) @one . alternative: (else_clause body: (block) @other)) @match) ((conditional_expression . (_) @one . (_) . (_) @other) @match)',
  },
  {
    id: 'jwt-unverified',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    summary: 'A token is read without checking who signed it.',
    message: 'This token is read without checking its signature; anybody can have written it.',
    query:
      '((call function: (_) @function arguments: (argument_list (keyword_argument name: (identifier) @name value: (false)))) @match (#eq? @function "jwt.decode") (#eq? @name "verify")) ((call function: (_) @function arguments: (argument_list (keyword_argument value: (dictionary (pair key: (string) @name value: (false)))))) @match (#eq? @function "jwt.decode") (#any-of? @name "\\"verify_signature\\"" "\'verify_signature\'"))',
  },
  {
    id: 'open-redirect',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'request',
    summary: 'A redirect goes wherever the request says.',
    message: 'This redirect goes wherever the request says, to other sites too.',
    query:
      '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "redirect" "flask.redirect" "HttpResponseRedirect" "RedirectResponse"))',
  },
  {
    id: 'path-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'request',
    summary: 'The request chooses which file is used.',
    message:
      'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
    query:
      '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "open" "send_file" "flask.send_file" "os.remove" "os.unlink" "shutil.rmtree" "FileResponse" "os.listdir"))',
  },
  {
    id: 'sql-of-request',
    severity: 'error',
    isEnabled: true,
    isForTests: false,
    needs: 'request',
    summary: 'A value of the request is put into SQL text.',
    message: 'A value of the request becomes part of the SQL text; use a placeholder.',
    query:
      '((call function: (attribute attribute: (identifier) @method) arguments: (argument_list . (_) @data)) @match (#any-of? @method "execute" "executemany" "executescript" "raw" "extra"))',
  },
  {
    id: 'url-of-request',
    severity: 'warning',
    isEnabled: true,
    isForTests: false,
    needs: 'request',
    summary: 'The request chooses which address is fetched.',
    message: 'The request chooses the address that is fetched from here, from inside your network.',
    query:
      '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "requests.get" "requests.post" "requests.put" "requests.head" "urlopen" "urllib.request.urlopen" "httpx.get" "httpx.post"))',
  },
];
