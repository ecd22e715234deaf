using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Unicode;
using HotChocolate;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>A document that was parsed and validated, with the plans of its operations.</summary>
internal sealed class CachedDocument(DocumentNode? document, RequestOutcome outcome, IReadOnlyList<IError> errors, string? introspectionField)
{
    public DocumentNode? Document { get; } = document;

    /// <summary><see cref="RequestOutcome.Executed"/> when the document is valid.</summary>
    public RequestOutcome Outcome { get; } = outcome;

    public IReadOnlyList<IError> Errors { get; } = errors;

    /// <summary><c>__schema</c> or <c>__type</c> when the document asks for it.</summary>
    public string? IntrospectionField { get; } = introspectionField;

    /// <summary>Memory that keeping the document takes, its future plans included; an estimate.</summary>
    public long EstimatedBytes { get; init; }

    /// <summary>By operation name; an operation without a name has the empty one.</summary>
    public ConcurrentDictionary<string, OperationPlan> Plans { get; } = new(StringComparer.Ordinal);
}

/// <summary>The documents used last, by their text. Invalid ones are kept too: a client that sends one sends it again.</summary>
/// <param name="capacity">The most documents.</param>
/// <param name="maxBytes">The most memory for all of them together.</param>
internal sealed class DocumentCache(int capacity, long maxBytes)
{
    private readonly Lock _sync = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, byte[]? Utf8, CachedDocument Document)>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, byte[]? Utf8, CachedDocument Document)> _byUse = [];

    private readonly ConcurrentDictionary<byte[], string> _textByUtf8 = new(new Utf8Comparer());

    public int Count
    {
        get
        {
            lock (_sync)
                return _byText.Count;
        }
    }

    public long EstimatedBytes { get; private set; }

    // One document may not push out most of the others.
    private long MaxBytesOfOne => maxBytes / 16;

    /// <summary>The text: for a kept document the string it is kept under, so that none is made.</summary>
    public string Text(ReadOnlySpan<byte> utf8)
        => _textByUtf8.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(utf8, out var text) ? text : Encoding.UTF8.GetString(utf8);

    public bool TryGet(string text, out CachedDocument document)
    {
        lock (_sync)
        {
            if (!_byText.TryGetValue(text, out var node))
            {
                document = null!;
                return false;
            }

            if (_byUse.First != node)
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }

            document = node.Value.Document;
            return true;
        }
    }

    public void Add(string text, CachedDocument document)
    {
        if (document.EstimatedBytes > MaxBytesOfOne)
            return;
        var utf8 = Encode(text);
        lock (_sync)
        {
            if (_byText.ContainsKey(text))
                return;
            _byText.Add(text, _byUse.AddFirst((text, utf8, document)));
            if (utf8 is not null)
                _textByUtf8[utf8] = text;
            EstimatedBytes += document.EstimatedBytes;
            while (_byText.Count > capacity || EstimatedBytes > maxBytes)
                RemoveLast();
        }
    }

    private void RemoveLast()
    {
        var (text, utf8, document) = _byUse.Last!.Value;
        _byText.Remove(text);
        if (utf8 is not null)
            _textByUtf8.TryRemove(utf8, out _);
        _byUse.RemoveLast();
        EstimatedBytes -= document.EstimatedBytes;
    }

    /// <summary>Null for a text that no UTF-8 stands for, with half a surrogate pair in it.</summary>
    private static byte[]? Encode(string text)
    {
        var utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        return Utf8.FromUtf16(text, utf8, out _, out _, replaceInvalidSequences: false) == OperationStatus.Done ? utf8 : null;
    }
}
