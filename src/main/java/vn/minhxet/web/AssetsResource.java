package vn.minhxet.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.web.asset.Asset;

/** The files that pages load. */
@Path("assets")
public final class AssetsResource {

    private static final String VERSION = "v";

    /** A year, the longest that browsers keep anything: the address changes with the content. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** An hour: what is named without its version, as the typefaces in the style sheet are, may change with the program. */
    private static final String FOR_A_WHILE = "public, max-age=3600";

    /** One of them. */
    @GET
    @Path("{file}")
    @AcceptedParameters(VERSION)
    public Response asset(@PathParam("file") String file, @Context UriInfo uri, @Context Request request) {
        Asset asset = Asset.of(file).orElseThrow(NotFoundException::new);
        boolean named = QueryParameters.of(uri)
                .text(VERSION)
                .filter(asset.version()::equals)
                .isPresent();
        EntityTag tag = new EntityTag(asset.version());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? Response.ok(asset.content(), asset.type()) : known;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, named ? FOR_GOOD : FOR_A_WHILE)
                .build();
    }
}
