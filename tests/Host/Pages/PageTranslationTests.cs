using System.Collections;
using System.Reflection;
using Leefbaarheid.Host.Pages.Graph;

namespace Leefbaarheid.Host.Tests.Pages;

public sealed class PageTranslationTests
{
    /// <summary>What a client works with and people never read, by property, or by type and property where a name is both.</summary>
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "Accepteert", "Actie", "Antwoord", "Argument", "Argumenten", "Auteur", "Beginpad", "Beginwaarde", "Bron", "Categorie", "Cijfers",
        "Datum", "Datumtype", "Filter", "Filterpad", "Id", "Invoer", "Kaart", "Kaartwanneer", "KaartwanneerPaden", "Keuzespad", "Kolommen", "Module", "Mutatie",
        "Naam",
        "Opzoekwaarde", "Pad", "Paden", "Pagina", "Profiel", "Recordtype", "Recordtypen", "Recordveld", "Filtersleutel", "Resultaatpad", "Sleutel",
        "Sleutelpad", "Soortpad", "Sorteerpad", "Tekstpad", "Titelpad", "Titelvelden", "Toevoegactie", "Toonactie", "Type", "Vernieuwen",
        "Verplichtpad", "Verwijderactie", "Waarde", "Wanneer", "WanneerPaden", "Weergave", "Wijzigmutatie", "Zichtbaar", "ZichtbaarPaden", "Zoekvelden",
        "Bronvorm.Soort", "Tijdlijnbron.Tekst", "Tijdlijnbron.Titel",
    };

    /// <summary>Fails for a property that somebody added and nobody thought about: translate it, or say above that it is a name.</summary>
    [Fact]
    public void Every_text_of_a_page_is_translated_and_every_name_is_left_alone()
    {
        var page = (Pagina)Make(typeof(Pagina), "", [])!;

        var translated = new PageTranslation(text => $"<{text}>").Of(page);

        var texts = Texts(translated).ToList();
        Assert.Contains(("Pagina.Titel", "<Titel>"), texts);
        Assert.Empty(texts.Where(text => IsName(text.Where) == text.Value.StartsWith('<')).Select(text => text.Where).Distinct());
    }

    [Fact]
    public void Who_knows_the_Dutch_word_still_finds_the_page_by_it()
    {
        var page = new Pagina("taken", "Taken", Paginasoort.Lijst, "Proef") { Zoektermen = ["werk", "to-do"] };

        var translated = new PageTranslation(text => text == "werk" ? "work" : text).Of(page);

        Assert.Equal(["werk", "to-do", "work"], translated.Zoektermen);
    }

    private static bool IsName(string where) => s_names.Contains(where) || s_names.Contains(where.Split('.')[1]);

    /// <summary>An object with something in every property; a text holds the name of its property.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="name">The property that it is for.</param>
    /// <param name="around">The types that it is part of: what can hold its own type ends there.</param>
    private static object? Make(Type type, string name, Type[] around)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return name;
        if (type.IsValueType)
            return Activator.CreateInstance(type);
        if (Item(type) is { } item)
        {
            var list = Array.CreateInstance(item, around.Contains(item) ? 0 : 1);
            if (list.Length > 0)
                list.SetValue(Make(item, name, around), 0);
            return list;
        }

        around = [.. around, type];
        var constructor = type.GetConstructors().Single();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType, parameter.Name!, around))]);
        foreach (var property in Properties(type).Where(property => property.CanWrite))
            property.SetValue(made, Make(property.PropertyType, property.Name, around));
        return made;
    }

    private static IEnumerable<(string Where, string Value)> Texts(object made)
        => Properties(made.GetType()).SelectMany(property => Texts(property.GetValue(made), $"{made.GetType().Name}.{property.Name}"));

    private static IEnumerable<(string Where, string Value)> Texts(object? value, string where) => value switch
    {
        string text => [(where, text)],
        // Of the words to search by, the first stays as it is.
        IReadOnlyList<string> { Count: > 1 } words => Texts(words[^1], where),
        IEnumerable many => many.Cast<object>().SelectMany(one => one is string text ? Texts(text, where) : Texts(one)),
        { } made when made.GetType().Assembly == typeof(Pagina).Assembly && !made.GetType().IsEnum => Texts(made),
        _ => [],
    };

    private static IEnumerable<PropertyInfo> Properties(Type type)
        => type.GetProperties().Where(property => property.GetIndexParameters().Length == 0);

    private static Type? Item(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
}
