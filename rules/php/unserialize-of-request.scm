; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: A request chooses which objects are built, and can run code by it.
; message: `unserialize` builds any object that the request names; its `__wakeup` and `__destruct` run.
; why:
;   Chains of classes that delete files or run commands while they are being built are known for most
;   frameworks.
; help:
;   `json_decode`, or `unserialize($text, ['allowed_classes' => false])`.
; bad:
;   $cart = unserialize($_COOKIE['cart']);
; bad:
;   unserialize(base64_decode($_POST['state']));
; bad:
;   $raw = $_COOKIE['cart']; $cart = unserialize(base64_decode($raw));
; good:
;   json_decode($_COOKIE['cart'], true);
; good:
;   unserialize($_COOKIE['cart'], ['allowed_classes' => false]);
; good:
;   unserialize(file_get_contents($cache));
((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match
  (#any-of? @function "unserialize" "\\unserialize"))
