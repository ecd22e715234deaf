using System.Net;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using Leefbaarheid.GraphQL.Server;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Serialization;

/// <summary>Decides on status, headers and layout of responses. Derive from <see cref="DefaultHttpResponseFormatter"/>.</summary>
public interface IHttpResponseFormatter;

/// <summary>How responses are written.</summary>
public sealed class HttpResponseFormatterOptions
{
    /// <summary>The layout of the JSON.</summary>
    public JsonResultFormatterOptions Json { get; set; } = new();
}

/// <summary>Responses as GraphQL over HTTP has them. A class of one's own overrides what shall be otherwise.</summary>
public class DefaultHttpResponseFormatter : IHttpResponseFormatter
{
    private readonly JsonRewriter? _rewriter;

    /// <summary>A formatter.</summary>
    /// <param name="indented">True: JSON for people to read.</param>
    public DefaultHttpResponseFormatter(bool indented = false)
        : this(new HttpResponseFormatterOptions { Json = new JsonResultFormatterOptions { Indented = indented } })
    {
    }

    /// <summary>A formatter.</summary>
    /// <param name="options">How responses are written.</param>
    public DefaultHttpResponseFormatter(HttpResponseFormatterOptions options)
        => _rewriter = options.Json is { Indented: false, NullIgnoreCondition: JsonNullIgnoreCondition.None, Encoder: null }
            ? null
            : new JsonRewriter(options.Json);

    /// <summary>Null: JSON is written as the engine makes it, without a second pass.</summary>
    internal JsonRewriter? Rewriter => _rewriter;

    internal HttpStatusCode Apply(HttpContext http, IOperationResult result, ResponseFormat format, HttpStatusCode proposed)
    {
        var info = new FormatInfo(format.ContentType());
        OnWriteResponseHeaders(result, info, http.Response.Headers);
        return OnDetermineStatusCode(result, info, proposed);
    }

    /// <summary>The status of a response.</summary>
    /// <param name="result">What the body will hold.</param>
    /// <param name="format">The media type of the response.</param>
    /// <param name="proposedStatusCode">What the server would send.</param>
    protected virtual HttpStatusCode OnDetermineStatusCode(IOperationResult result, FormatInfo format, HttpStatusCode? proposedStatusCode)
        => proposedStatusCode ?? HttpStatusCode.OK;

    /// <summary>Adds headers before the body is written. Does nothing by itself.</summary>
    /// <param name="result">What the body will hold.</param>
    /// <param name="format">The media type of the response.</param>
    /// <param name="headers">The headers of the response.</param>
    protected virtual void OnWriteResponseHeaders(IOperationResult result, FormatInfo format, IHeaderDictionary headers)
    {
    }

    /// <summary>The media type of a response.</summary>
    protected sealed class FormatInfo
    {
        internal FormatInfo(string contentType) => ContentType = contentType;

        /// <summary>As in the header <c>Content-Type</c>.</summary>
        public string ContentType { get; }
    }
}
