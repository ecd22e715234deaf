using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar of one's own. Register it with <c>AddType</c>; bind it with <c>BindRuntimeType</c> or an attribute.</summary>
/// <typeparam name="TRuntimeType">The .NET type of its values.</typeparam>
public abstract class ScalarType<TRuntimeType> : ScalarType
{
    private protected ScalarType(string name)
        : base(name)
    {
    }

    /// <summary>The .NET type of its values.</summary>
    public Type RuntimeType => typeof(TRuntimeType);
}

/// <summary>A scalar of one's own that callers write as one kind of literal.</summary>
/// <typeparam name="TRuntimeType">The .NET type of its values.</typeparam>
/// <typeparam name="TLiteral">The kind of literal, such as <see cref="StringValueNode"/>.</typeparam>
public abstract class ScalarType<TRuntimeType, TLiteral> : ScalarType<TRuntimeType>, ICustomScalar
    where TLiteral : class, IValueNode
{
    private readonly BindingBehavior _bind;

    /// <summary>Names the scalar.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="bind">Whether it stands for its .NET type wherever that is used.</param>
    protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name) => _bind = bind;

    bool ICustomScalar.BindsImplicitly => _bind == BindingBehavior.Implicit;

    /// <summary>The literal of a value as <see cref="TrySerialize"/> made it.</summary>
    /// <param name="resultValue">The value of a response; may be null.</param>
    /// <exception cref="SerializationException">The value is none of this scalar.</exception>
    public abstract IValueNode ParseResult(object? resultValue);

    /// <summary>Makes the value of a response. False: the value is none of this scalar.</summary>
    /// <param name="runtimeValue">What a resolver returned; may be null.</param>
    /// <param name="resultValue">Text, a number, a Boolean, or a list or dictionary of these.</param>
    public virtual bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue;
        return runtimeValue is null || (runtimeValue is TRuntimeType value && IsInstanceOfType(value));
    }

    /// <summary>Reads the value of a response back. False: it is none of this scalar.</summary>
    /// <param name="resultValue">The value of a response; may be null.</param>
    /// <param name="runtimeValue">The .NET value.</param>
    public virtual bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue;
        return resultValue is null or TRuntimeType;
    }

    bool ICustomScalar.TryParse(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = null;
        try
        {
            if (literal is TLiteral own && IsInstanceOfType(own))
                value = ParseLiteral(own);
            return value is not null;
        }
        catch (Exception exception) when (exception is SerializationException or FormatException or OverflowException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>False: the literal has no value of this scalar. Called before <see cref="ParseLiteral"/>.</summary>
    /// <param name="valueSyntax">The literal.</param>
    protected virtual bool IsInstanceOfType(TLiteral valueSyntax) => true;

    /// <summary>False: the .NET value is none of this scalar.</summary>
    /// <param name="runtimeValue">The value.</param>
    protected virtual bool IsInstanceOfType(TRuntimeType runtimeValue) => true;

    /// <summary>Reads a literal; variables come as literals too.</summary>
    /// <param name="valueSyntax">The literal.</param>
    /// <exception cref="SerializationException">The literal has no value of this scalar.</exception>
    protected abstract TRuntimeType ParseLiteral(TLiteral valueSyntax);

    /// <summary>The literal of a value.</summary>
    /// <param name="runtimeValue">The value.</param>
    protected abstract TLiteral ParseValue(TRuntimeType runtimeValue);
}

/// <summary>What the engine needs of a scalar that it does not know.</summary>
internal interface ICustomScalar
{
    Type RuntimeType { get; }

    bool BindsImplicitly { get; }

    bool TryParse(IValueNode literal, [NotNullWhen(true)] out object? value);

    bool TrySerialize(object? runtimeValue, out object? resultValue);
}

/// <summary>A value is none of a scalar. The text is shown to the caller where the value came from a document or its variables.</summary>
/// <param name="message">What is wrong with it.</param>
/// <param name="type">The scalar.</param>
public class SerializationException(string message, IType type) : GraphQLException(message)
{
    /// <summary>The scalar.</summary>
    public IType Type { get; } = type;
}
