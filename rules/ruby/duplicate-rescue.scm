; severity: warning
; enabled: yes
; tests: yes
; summary: A handler comes after one that already takes its errors.
; message: This handler never runs: a handler above it already takes what it names.
; why:
;   Ruby takes the first handler that fits. What stands below `rescue StandardError` for an error of
;   that family is never reached.
; help:
;   Put the narrower class first, and name each class once.
; bad:
;   begin
;     work
;   rescue StandardError
;     log
;   rescue ArgumentError
;     retry_later
;   end
; bad:
;   begin
;     work
;   rescue KeyError
;     1
;   rescue KeyError
;     2
;   end
; bad:
;   begin
;     work
;   rescue => error
;     log(error)
;   rescue TypeError
;     2
;   end
; good:
;   begin
;     work
;   rescue ArgumentError
;     retry_later
;   rescue StandardError
;     log
;   end
; good:
;   begin
;     work
;   rescue StandardError
;     log
;   rescue LoadError
;     2
;   end
([(begin (rescue) (rescue)) (body_statement (rescue) (rescue))] @match)
