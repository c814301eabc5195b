; severity: warning
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: The request chooses which address is fetched.
; message: The request chooses the address that is fetched from here, from inside your network.
; why:
;   Your server reaches what outsiders cannot: other services, the cloud's metadata with its keys.
;   `open` also runs a command when the text begins with `|`.
; help:
;   Fetch only from hosts of a list, compared after parsing, and refuse private addresses.
; bad:
;   Net::HTTP.get(URI(params[:url]))
; bad:
;   URI.open(params[:url])
; bad:
;   def import
;     url = params[:feed]
;     HTTParty.get(url)
;   end
; bad:
;   open(params[:url])
; good:
;   Net::HTTP.get(URI("https://example.com/#{params[:id]}"))
; good:
;   def import
;     return unless allowed_host?(params[:url])
;     HTTParty.get(params[:url])
;   end
((call receiver: [(constant) (scope_resolution)] @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#any-of? @receiver "Net::HTTP" "URI" "OpenURI" "HTTParty" "RestClient" "Faraday" "HTTP" "Typhoeus" "Excon" "HTTPX")
  (#any-of? @method "get" "get_response" "open" "open_uri" "post" "post_form" "put" "head" "delete" "start" "new"))
((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#eq? @method "open"))
