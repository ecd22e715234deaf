using Leefbaarheid.Host.Texts;
using Microsoft.AspNetCore.Http;

namespace Leefbaarheid.Host.Tests.Texts;

public sealed class RequestLanguageTests : IDisposable
{
    private readonly FixtureModules _modules = new();

    public void Dispose() => _modules.Dispose();

    [Theory]
    [InlineData("", "nl")]
    [InlineData("en", "en")]
    [InlineData("EN-gb", "en")]
    [InlineData("nl", "nl")]
    [InlineData("nl-BE,en;q=0.9", "nl")]
    [InlineData("fr, en;q=0.3, nl;q=0.2", "en")]
    [InlineData("nl;q=0.5, en;q=0.8", "en")]
    [InlineData("en;q=0", "nl")]
    [InlineData("fr", "nl")]
    [InlineData("*", "nl")]
    [InlineData("wat is dit?;;", "nl")]
    public void The_most_wanted_language_that_there_is_is_spoken(string header, string expected)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptLanguage = header;

        Assert.Equal(expected, Language(context).Current);
    }

    [Fact]
    public void Who_does_not_come_with_a_request_is_spoken_to_in_Dutch() => Assert.Equal("nl", Language(null).Current);

    [Fact]
    public async Task A_module_without_texts_shows_its_own_captions_and_only_shared_words_in_another_language()
    {
        await using var host = await _modules.Add("Alfa").StartAsync();
        host.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var page = await host.FieldAsync("pagina", "(id: \"alfa-regels\")", "{ titel velden { titel help } }");

        Assert.Equal("Alfa", page.GetProperty("titel").GetString());
        Assert.Equal(["Name", "Aantal"], page.GetProperty("velden").EnumerateArray().Select(field => field.GetProperty("titel").GetString()));
        Assert.All(page.GetProperty("velden").EnumerateArray(), field => Assert.Null(field.GetProperty("help").GetString()));
    }

    private static RequestLanguage Language(HttpContext? context)
    {
        var english = ModuleTexts.None.With("en.json", new MemoryStream("{}"u8.ToArray()));
        return new RequestLanguage(new HttpContextAccessor { HttpContext = context }, new TextCatalog([("Proef", english)], ModuleTexts.None));
    }
}
