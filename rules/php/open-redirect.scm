; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: A redirect goes wherever the request says.
; message: This redirect goes wherever the request says, to other sites too.
; why:
;   A link to your site then leads to somebody else's, and looks trustworthy while doing so. It is how
;   people are brought to give away a password.
; help:
;   Redirect to addresses of a list, or check that the address begins with one `/` and a letter.
; bad:
;   header('Location: ' . $_GET['next']);
; bad:
;   function go() { $url = $_REQUEST['return']; header("Location: $url"); }
; bad:
;   return redirect($request->input('next'));
; good:
;   header('Location: /users/' . urlencode($_GET['id']));
; good:
;   header('Location: https://example.com/?q=' . $_GET['q']);
; good:
;   header('X-Name: a');
; good:
;   return redirect()->route('home');
((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match
  (#any-of? @function "header" "\\header") (#match? @data "^.[Ll]ocation:"))
((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match
  (#any-of? @function "redirect" "wp_redirect"))
((object_creation_expression (name) @class (arguments . (argument (_) @data))) @match
  (#eq? @class "RedirectResponse"))
