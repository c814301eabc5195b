; severity: error
; enabled: yes
; tests: yes
; summary: A handler names something that is not a class.
; message: `rescue` needs a class; `{match}` raises a TypeError when an error is to be handled.
; why:
;   The mistake shows up only when something goes wrong, and hides the first error behind a second
;   one.
; help:
;   Name a class: `rescue StandardError`.
; bad:
;   begin
;     work
;   rescue nil
;     1
;   end
; bad:
;   begin
;     work
;   rescue "timeout"
;     1
;   end
; good:
;   begin
;     work
;   rescue Timeout::Error
;     1
;   end
; good:
;   value = work rescue nil
((rescue exceptions: (exceptions [(nil) (string) (integer) (float) (simple_symbol) (true) (false)] @match)))
