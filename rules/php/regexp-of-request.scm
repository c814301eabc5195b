; severity: warning
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: The request chooses a regular expression.
; message: The request chooses the regular expression; one that takes hours to match stops this
;   program.
; why:
;   PHP tries every way in which a pattern can match. Old versions even ran code that a pattern asked
;   for.
; help:
;   `preg_quote($_GET['q'], '/')` looks for the text itself.
; bad:
;   preg_match('/' . $_GET['q'] . '/', $text);
; bad:
;   $pattern = $_POST['pattern']; preg_replace($pattern, '', $text);
; good:
;   preg_match('/' . preg_quote($_GET['q'], '/') . '/', $text);
; good:
;   preg_match('/^[a-z]+$/', $_GET['q']);
((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match
  (#any-of? @function "preg_match" "preg_match_all" "preg_replace" "preg_replace_callback" "preg_split" "preg_grep" "\\preg_match" "\\preg_replace"))
