; severity: warning
; enabled: no
; tests: no
; summary: Protection against forged requests is switched off for every action.
; message: Protection against forged requests is switched off for the whole controller.
; why:
;   Another site can then send forms in the name of whoever is logged in here.
; help:
;   Switch it off for single actions with `only:`, where requests carry a token or a signature of
;   their own.
; bad:
;   class HooksController < ApplicationController
;     skip_before_action :verify_authenticity_token
;   end
; bad:
;   class ApiController < ApplicationController
;     skip_forgery_protection
;   end
; good:
;   class HooksController < ApplicationController
;     skip_before_action :verify_authenticity_token, only: :create
;   end
((call !receiver method: (identifier) @method arguments: (argument_list . (simple_symbol) @name .)) @match
  (#any-of? @method "skip_before_action" "skip_before_filter") (#eq? @name ":verify_authenticity_token"))
(body_statement ((identifier) @match (#eq? @match "skip_forgery_protection")))
