; severity: error
; enabled: yes
; tests: no
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
; good:
;   json_decode($_COOKIE['cart'], true);
; good:
;   unserialize($_COOKIE['cart'], ['allowed_classes' => false]);
; good:
;   unserialize(file_get_contents($cache));
((function_call_expression function: (_) @function arguments: (arguments . (argument [
    (subscript_expression . (variable_name) @request)
    (function_call_expression arguments: (arguments . (argument (subscript_expression . (variable_name) @request))))
  ]) .)) @match
  (#any-of? @function "unserialize" "\\unserialize") (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE"))
