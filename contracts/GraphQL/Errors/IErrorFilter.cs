namespace HotChocolate;

/// <summary>Sees every execution error before the response shows it, and may replace it.</summary>
public interface IErrorFilter
{
    /// <summary>The error to show instead, or <paramref name="error"/> itself. Never null.</summary>
    /// <param name="error">For an unexpected exception: masked, with the exception in <see cref="IError.Exception"/>.</param>
    IError OnError(IError error);
}
