using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Leefbaarheid.Contracts.Errors;

/// <summary>
/// What a user is told: a Dutch sentence that remembers where its values stand, so that it can be said in another language. Written as
/// any other text: <c>$"Dossier {nummer} is afgesloten."</c> An interpolated text has to be handed over as it is; one that was made a
/// string before can be shown, but not translated.
/// </summary>
[InterpolatedStringHandler]
public sealed class Foutbericht
{
    private readonly StringBuilder _sjabloon = new();
    private readonly List<object?> _waarden = [];

    /// <summary>For the compiler, which calls it for an interpolated text.</summary>
    /// <param name="literalLength">How long the text is without its values.</param>
    /// <param name="formattedCount">How many values it has.</param>
    public Foutbericht(int literalLength, int formattedCount)
    {
        _sjabloon.EnsureCapacity(literalLength + (3 * formattedCount));
        _waarden.Capacity = formattedCount;
    }

    /// <summary>The sentence with numbered places, as <see cref="string.Format(string, object)"/> has them: what translators translate.</summary>
    public string Sjabloon => _sjabloon.ToString();

    /// <summary>A text without values.</summary>
    /// <param name="tekst">Dutch.</param>
    public static implicit operator Foutbericht(string tekst) => FromString(tekst);

    /// <summary>A text without values.</summary>
    /// <param name="tekst">Dutch.</param>
    public static Foutbericht FromString(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var bericht = new Foutbericht(tekst.Length, 0);
        bericht.AppendLiteral(tekst);
        return bericht;
    }

    /// <summary>Several things one after the other, <c>a en b en c</c>, each translated.</summary>
    /// <param name="delen">At least one.</param>
    public static Foutbericht Opsomming(IEnumerable<Foutbericht> delen) => delen.Aggregate(En);

    /// <summary>For the compiler: a piece of the text.</summary>
    /// <param name="value">The piece.</param>
    public void AppendLiteral(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _sjabloon.Append(value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

    /// <summary>For the compiler: a value. One that is a <see cref="Foutbericht"/> itself is translated with the sentence.</summary>
    /// <param name="value">The value.</param>
    /// <param name="format">How it is written; null for the usual way.</param>
    public void AppendFormatted<T>(T value, string? format = null)
    {
        _sjabloon.Append('{').Append(CultureInfo.InvariantCulture, $"{_waarden.Count}");
        if (format is not null)
            _sjabloon.Append(':').Append(format);
        _sjabloon.Append('}');
        _waarden.Add(value);
    }

    /// <summary>The sentence in a language.</summary>
    /// <param name="vertaal">Translates a sentence with places; null when it knows no translation.</param>
    public string In(Func<string, string?> vertaal)
    {
        ArgumentNullException.ThrowIfNull(vertaal);
        return string.Format(
            CultureInfo.InvariantCulture,
            vertaal(Sjabloon) ?? Sjabloon,
            [.. _waarden.Select(waarde => waarde is Foutbericht deel ? deel.In(vertaal) : waarde)]);
    }

    /// <summary>The sentence in Dutch.</summary>
    public override string ToString() => In(_ => null);

    private static Foutbericht En(Foutbericht een, Foutbericht ander) => $"{een} en {ander}";
}
