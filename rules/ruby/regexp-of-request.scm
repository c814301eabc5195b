; severity: warning
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: The request chooses a regular expression.
; message: The request chooses the regular expression; one that takes hours to match stops this
;   program.
; why:
;   Ruby tries every way in which a pattern can match. A pattern such as `(a+)+$` makes that take
;   longer than anybody waits, and one request is enough.
; help:
;   `Regexp.escape(params[:q])` looks for the text itself.
; bad:
;   Regexp.new(params[:filter])
; bad:
;   names.grep(/#{params[:q]}/)
; bad:
;   def search
;     query = params[:q].to_s
;     Regexp.new("^#{query}", Regexp::IGNORECASE)
;   end
; good:
;   Regexp.new(Regexp.escape(params[:filter]))
; good:
;   names.grep(/#{Regexp.escape(params[:q])}/)
; good:
;   Regexp.new(PATTERNS.fetch(params[:kind]))
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#eq? @receiver "Regexp") (#any-of? @method "new" "compile"))
((regex (interpolation (_) @data)) @match)
