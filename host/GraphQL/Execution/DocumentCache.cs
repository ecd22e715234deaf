using System.Collections.Concurrent;
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
    private readonly Dictionary<string, LinkedListNode<(string Text, CachedDocument Document)>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, CachedDocument Document)> _byUse = [];

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
        lock (_sync)
        {
            if (_byText.ContainsKey(text))
                return;
            _byText.Add(text, _byUse.AddFirst((text, document)));
            EstimatedBytes += document.EstimatedBytes;
            while (_byText.Count > capacity || EstimatedBytes > maxBytes)
                RemoveLast();
        }
    }

    private void RemoveLast()
    {
        var (text, document) = _byUse.Last!.Value;
        _byText.Remove(text);
        _byUse.RemoveLast();
        EstimatedBytes -= document.EstimatedBytes;
    }
}
