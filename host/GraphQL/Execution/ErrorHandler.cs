using HotChocolate;
using HotChocolate.Execution.Options;
using Leefbaarheid.GraphQL.Limits;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Decides what the response says of an error. The text of an unexpected exception goes to the log only.</summary>
internal sealed class ErrorHandler(IEnumerable<IErrorFilter> filters, RequestExecutorOptions options, LimitSettings limits, ILogger<ErrorHandler> logger)
{
    public const string UnexpectedMessage = "Unexpected Execution Error";
    private readonly IErrorFilter[] _filters = [.. filters];

    public static IEnumerable<IError> FromException(Exception exception) => exception switch
    {
        GraphQLException graphQL => graphQL.Errors,
        AggregateException aggregate => aggregate.Flatten().InnerExceptions.SelectMany(FromException),
        _ => [ErrorBuilder.New().SetMessage(UnexpectedMessage).SetException(exception).Build()],
    };

    public IError Handle(IError error)
    {
        if (!limits.IncludesLocations)
            error = error.RemoveLocations();
        foreach (var filter in _filters)
            error = Apply(filter, error);
        if (error.Exception is null)
            return error;
        if (error.Message != UnexpectedMessage)
        {
            logger.LogDebug(error.Exception, "Expected error at {Path}: {Message}", error.Path, error.Message);
            return error;
        }

        var correlationId = CorrelationId.Current();
        logger.LogError(error.Exception, "Unexpected error {CorrelationId} at {Path}", correlationId, error.Path);
        if (options.IncludeExceptionDetails)
            error = error.SetExtension("message", error.Exception.Message).SetExtension("stackTrace", error.Exception.StackTrace);
        return error.SetExtension("correlationId", correlationId);
    }

    private IError Apply(IErrorFilter filter, IError error)
    {
        try
        {
            return filter.OnError(error) ?? throw new InvalidOperationException($"The error filter {filter.GetType()} returned null.");
        }
        catch (Exception exception)
        {
            // What the filter would have hidden is unknown, so everything is.
            logger.LogError(exception, "The error filter {Filter} failed on {Message}", filter.GetType(), error.Message);
            return error.RemoveExtensions().WithMessage(UnexpectedMessage).WithException(error.Exception ?? exception);
        }
    }
}
