using System.Text;
using System.Text.Json;

namespace Leefbaarheid.Host.Modules.Manifests;

/// <summary>
/// The text of modules.json, changed line by line: what somebody wrote around a change, comments included, stays as it is.
/// </summary>
internal sealed class ModulesFileText
{
    private const byte LineFeed = (byte)'\n';

    private static readonly JsonReaderOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private byte[] _text;

    /// <param name="text">A file that <see cref="ModulesFile"/> takes.</param>
    public ModulesFileText(byte[] text) => _text = text;

    public byte[] ToArray() => _text;

    /// <summary>Adds a line for a module, after those that are there.</summary>
    /// <param name="id">The module.</param>
    /// <param name="folder">Where its files are, from the modules folder.</param>
    public void Add(string id, string folder)
    {
        var line = $"{{ \"id\": {Quote(id)}, \"folder\": {Quote(folder)} }}";
        var (list, items) = Lines();
        if (items is not [.., var last])
        {
            Insert(list.Start + 1, $"\n    {line}\n  ");
            return;
        }

        var comma = CommaAfter(last.Span.End);
        if (comma is null)
            Insert(last.Span.End, ",");
        Insert(EndOfLine((comma ?? last.Span.End) + 1), $"\n{IndentOf(last.Span.Start)}{line}");
    }

    /// <summary>Gives a module's line a value, in the place of the one that it has.</summary>
    public void Set(string id, string name, bool value) => Set(id, name, value ? "true" : "false");

    /// <inheritdoc cref="Set(string, string, bool)" />
    public void SetText(string id, string name, string value) => Set(id, name, Quote(value));

    /// <summary>Takes a module's line out.</summary>
    public void Remove(string id)
    {
        var (_, items) = Lines();
        var index = items.FindIndex(item => item.Id == id);
        var (start, end) = items[index].Span;
        if (CommaAfter(end) is { } comma)
            end = comma + 1;
        else if (index > 0 && CommaAfter(items[index - 1].Span.End) is { } before)
            (start, end) = Cut(before, before + 1, start, end);
        CutLine(start, end);
    }

    private void Set(string id, string name, string value)
    {
        var item = Lines().Items.Find(item => item.Id == id)!;
        if (item.Values.TryGetValue(name, out var there))
            _text = [.. _text[..there.Start], .. Encoding.UTF8.GetBytes(value), .. _text[there.End..]];
        else
            Insert(item.Values["id"].End, $", {Quote(name)}: {value}");
    }

    /// <summary>Takes a part out before another; the other's place moves with it.</summary>
    private (int Start, int End) Cut(int start, int end, int thenStart, int thenEnd)
    {
        _text = [.. _text[..start], .. _text[end..]];
        return (thenStart - (end - start), thenEnd - (end - start));
    }

    /// <summary>Takes a part out, and the line that it stood on when nothing else does.</summary>
    private void CutLine(int start, int end)
    {
        var from = start;
        while (from > 0 && _text[from - 1] is (byte)' ' or (byte)'\t')
            from--;
        var to = end;
        while (to < _text.Length && _text[to] is (byte)' ' or (byte)'\t' or (byte)'\r')
            to++;
        if (from > 0 && _text[from - 1] == LineFeed && to < _text.Length && _text[to] == LineFeed)
            (start, end) = (from, to + 1);
        _text = [.. _text[..start], .. _text[end..]];
    }

    private void Insert(int at, string text) => _text = [.. _text[..at], .. Encoding.UTF8.GetBytes(text), .. _text[at..]];

    private string IndentOf(int position)
    {
        var start = Array.LastIndexOf(_text, LineFeed, position) + 1;
        var end = start;
        while (_text[end] is (byte)' ' or (byte)'\t')
            end++;
        return Encoding.UTF8.GetString(_text[start..end]);
    }

    /// <summary>The end of the line when only a comment follows; else the same place.</summary>
    private int EndOfLine(int position)
    {
        var end = position;
        while (end < _text.Length && _text[end] is not (LineFeed or (byte)'\r'))
        {
            if (_text[end] == (byte)'/')
                end = EndOfComment(end);
            else if (_text[end] is (byte)' ' or (byte)'\t')
                end++;
            else
                return position;
        }

        return end;
    }

    /// <summary>Where the comma is that follows a value, past spaces and comments; null when none does.</summary>
    private int? CommaAfter(int position)
    {
        while (position < _text.Length)
        {
            if (_text[position] == (byte)',')
                return position;
            if (_text[position] == (byte)'/')
                position = EndOfComment(position);
            else if (char.IsWhiteSpace((char)_text[position]))
                position++;
            else
                return null;
        }

        return null;
    }

    private int EndOfComment(int start)
    {
        var isLine = _text[start + 1] == (byte)'/';
        var end = _text.AsSpan(start).IndexOf(isLine ? "\n"u8 : "*/"u8);
        return end < 0 ? _text.Length : start + end + (isLine ? 0 : 2);
    }

    private (Span List, List<Line> Items) Lines()
    {
        var mark = _text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(_text.AsSpan(mark), s_options);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isModules = reader.ValueTextEquals("modules");
            reader.Read();
            var start = (int)reader.TokenStartIndex + mark;
            var items = new List<Line>();
            if (!isModules)
                reader.Skip();
            while (isModules && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(Item(ref reader, mark));
            if (isModules)
                return (new Span(start, (int)reader.BytesConsumed + mark), items);
        }

        throw new InvalidOperationException("modules.json has no modules.");
    }

    private static Line Item(ref Utf8JsonReader reader, int mark)
    {
        var start = (int)reader.TokenStartIndex + mark;
        var id = "";
        var values = new Dictionary<string, Span>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var from = (int)reader.TokenStartIndex + mark;
            if (name == "id")
                id = reader.GetString()!;
            reader.Skip();
            values[name] = new Span(from, (int)reader.BytesConsumed + mark);
        }

        return new Line(id, new Span(start, (int)reader.BytesConsumed + mark), values);
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private readonly record struct Span(int Start, int End);

    private sealed record Line(string Id, Span Span, IReadOnlyDictionary<string, Span> Values);
}
