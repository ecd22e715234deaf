using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.Host.Texts;

/// <summary>The language of whoever asks, by the header <c>Accept-Language</c>. A client sends the one that its user chose.</summary>
internal sealed class RequestLanguage(IHttpContextAccessor http, TextCatalog texts)
{
    /// <summary>What captions are written in, and what people get who ask for nothing that there is.</summary>
    public const string Dutch = "nl";

    public string Current => Choose(http.HttpContext?.Request.GetTypedHeaders().AcceptLanguage ?? [], texts.Languages);

    /// <summary>The most wanted language that there is.</summary>
    /// <param name="wanted">As they stand in the header; a region, <c>en-GB</c>, makes no difference.</param>
    /// <param name="known">The languages beside Dutch.</param>
    public static string Choose(IEnumerable<StringWithQualityHeaderValue> wanted, IReadOnlySet<string> known)
        => wanted
            .Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(language => language == Dutch || known.Contains(language)) ?? Dutch;
}
