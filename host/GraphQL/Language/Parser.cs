namespace Leefbaarheid.GraphQL.Language;

/// <summary>Recursive descent over the tokens of one source text.</summary>
internal ref partial struct Parser
{
    private readonly ParserOptions _options;
    private readonly NameTable _names = new();
    private Lexer _lexer;
    private Token _token;
    private int _tokens;
    private int _nodes;
    private int _fields;
    private int _depth;

    private Parser(string source, ParserOptions options)
    {
        _options = options;
        _lexer = new Lexer(source);
        Advance();
    }

    /// <exception cref="SyntaxException">The source is no GraphQL document, or a larger one than the options allow.</exception>
    public static DocumentNode Parse(string source, ParserOptions? options = null)
        => new Parser(source, options ?? ParserOptions.Default).ParseDocument();

    /// <summary>Reads a type as it stands after a colon: <c>[String!]!</c>.</summary>
    /// <exception cref="SyntaxException">The source is no type, or has something after it.</exception>
    public static TypeNode ParseType(string source)
    {
        var parser = new Parser(source, ParserOptions.Default);
        var type = parser.ParseTypeReference();
        parser.Expect(TokenKind.EndOfFile);
        return type;
    }

    /// <summary>Reads a literal; it may contain variables.</summary>
    /// <exception cref="SyntaxException">The source is no value, or has something after it.</exception>
    public static ValueNode ParseValue(string source)
    {
        var parser = new Parser(source, ParserOptions.Default);
        var value = parser.ParseValueLiteral(isConstant: false);
        parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    private void Advance()
    {
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
            throw TooLarge($"contains more than {_options.MaxTokens} tokens", LimitCodes.Tokens, _token.Location);
        if (_token.Kind == TokenKind.Name && _token.Length > _options.MaxNameLength)
            throw TooLarge($"contains a name of more than {_options.MaxNameLength} characters", LimitCodes.NameLength, _token.Location);
    }

    private static SyntaxException TooLarge(string how, string code, SourceLocation location)
        => new($"Document {how}. Parsing aborted.", location) { LimitCode = code };

    /// <summary>At the start of everything that becomes a node.</summary>
    private void CountNode()
    {
        if (++_nodes > _options.MaxNodes)
            throw TooLarge($"contains more than {_options.MaxNodes} nodes", LimitCodes.Nodes, _token.Location);
    }

    /// <summary>Paired with <see cref="Leave"/> around everything that can contain itself.</summary>
    private void Enter()
    {
        if (++_depth > _options.MaxDepth)
            throw TooLarge($"is nested more than {_options.MaxDepth} levels deep", LimitCodes.Nesting, _token.Location);
    }

    private void Leave() => _depth--;

    private readonly bool Peek(TokenKind kind) => _token.Kind == kind;

    private readonly bool PeekKeyword(string keyword) => _token.Kind == TokenKind.Name && _lexer.Slice(_token).SequenceEqual(keyword);

    private readonly bool PeekString() => _token.Kind is TokenKind.String or TokenKind.BlockString;

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
            throw new SyntaxException($"Expected {kind.Describe()}, found {Describe(token)}.", token.Location);
        // There is nothing beyond the end, and the lexer must not be asked for it twice.
        if (kind != TokenKind.EndOfFile)
            Advance();
        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (_token.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!TryTakeKeyword(keyword))
            throw new SyntaxException($"Expected \"{keyword}\", found {Describe(_token)}.", _token.Location);
    }

    private bool TryTakeKeyword(string keyword)
    {
        if (!PeekKeyword(keyword))
            return false;
        Advance();
        return true;
    }

    private NameNode ParseName()
    {
        CountNode();
        var token = Expect(TokenKind.Name);
        return new NameNode(NameText(token)) { Location = token.Location };
    }

    private readonly string NameText(in Token token) => _names.Get(_lexer.Slice(token));

    private readonly SyntaxException Unexpected(in Token token) => new($"Unexpected {Describe(token)}.", token.Location);

    private readonly string Describe(in Token token) => token.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{token.Kind.Describe()} \"{_lexer.Slice(token)}\"",
        TokenKind.String or TokenKind.BlockString => $"{token.Kind.Describe()} \"{token.Text}\"",
        _ => token.Kind.Describe(),
    };
}
