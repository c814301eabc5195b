; severity: warning
; enabled: yes
; tests: no
; summary: A handler for any error does nothing at all.
; message: Every error is swallowed here without a word.
; why:
;   An empty `rescue` for all standard errors hides what nobody thought of as well: a misspelt method,
;   a nil, a full disk. The program goes on with half of its work done.
; help:
;   Rescue the class that is expected, log the error, or say in a comment why nothing is to be done:
;   a handler with a comment is not reported, nor is one for particular classes.
; bad:
;   begin
;     work
;   rescue
;   end
; bad:
;   begin
;     work
;   rescue StandardError => error
;   end
; good:
;   begin
;     File.delete(path)
;   rescue Errno::ENOENT
;   end
; good:
;   begin
;     work
;   rescue
;     # Nothing depends on it.
;   end
; good:
;   begin
;     work
;   rescue
;     retry
;   end
; good:
;   def run
;     begin
;       work
;     rescue => error
;     end
;     tidy_up
;     raise error if error
;   end
((rescue !body !exceptions) @match)
((rescue !body exceptions: (exceptions . (constant) @class .)) @match
  (#any-of? @class "StandardError"))
