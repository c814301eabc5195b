; severity: warning
; enabled: yes
; tests: no
; summary: The certificate of the other side is not checked.
; message: Without checking the certificate, anyone on the way can read and change what is sent.
; why:
;   Encryption keeps out others only when it is known who is at the other end.
; help:
;   Leave the option alone; it is on by default. Give `CURLOPT_CAINFO` for a certificate of your own.
;   Under a condition that says what it does, somebody chose it, and it is not reported.
; bad:
;   curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false);
; bad:
;   curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 0);
; bad:
;   $options = [CURLOPT_SSL_VERIFYPEER => false];
; bad:
;   stream_context_create(['ssl' => ['verify_peer' => false]]);
; good:
;   curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 2);
; good:
;   if ($this->insecure) { curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false); }
; good:
;   curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, $check);
; good:
;   curl_setopt($curl, CURLOPT_RETURNTRANSFER, false);
((function_call_expression function: (_) @function arguments: (arguments (argument (name) @option) . (argument [(boolean) (integer)] @value))) @match
  (#any-of? @function "curl_setopt" "\\curl_setopt") (#any-of? @option "CURLOPT_SSL_VERIFYPEER" "CURLOPT_SSL_VERIFYHOST") (#any-of? @value "false" "FALSE" "False" "0"))
((array_element_initializer . (name) @option "=>" [(boolean) (integer)] @value) @match
  (#any-of? @option "CURLOPT_SSL_VERIFYPEER" "CURLOPT_SSL_VERIFYHOST") (#any-of? @value "false" "FALSE" "False" "0"))
((array_element_initializer . (string) @option "=>" [(boolean) (integer)] @value) @match
  (#any-of? @option "'verify_peer'" "'verify_peer_name'") (#any-of? @value "false" "FALSE" "False" "0"))
