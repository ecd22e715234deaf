using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Tests.Execution;

/// <summary>The buffer of a response: pieces that never move, steps back over them, and hands them over at the receiver's pace.</summary>
public sealed class JsonBufferTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Stepping_back_over_many_pieces_leaves_what_was_there_before()
    {
        using var buffer = new JsonBuffer();
        buffer.BeginArray();
        buffer.Number(1);
        var mark = buffer.Mark();
        Fill(buffer, 50_000);
        buffer.Reset(mark);
        buffer.Number(2);
        buffer.EndArray();

        Assert.Equal("[1,2]", Encoding.UTF8.GetString(buffer.Written()));
        Assert.Equal(5, buffer.Length);
    }

    [Fact]
    public void Every_place_can_be_stepped_back_to()
    {
        using var buffer = new JsonBuffer();
        var marks = new List<(JsonMark Mark, long Length)>();
        buffer.BeginArray();
        for (var number = 0; number < 200; number++)
        {
            marks.Add((buffer.Mark(), buffer.Length));
            Fill(buffer, 200);
        }

        var whole = Encoding.UTF8.GetString(buffer.Written());
        foreach (var (mark, length) in Enumerable.Reverse(marks))
        {
            buffer.Reset(mark);
            Assert.Equal(length, buffer.Length);
            Assert.Equal(whole[..(int)length], Encoding.UTF8.GetString(buffer.Written()));
        }
    }

    [Fact]
    public void A_text_larger_than_any_piece_is_written_whole()
    {
        using var buffer = new JsonBuffer();
        var text = string.Concat(Enumerable.Repeat("é\"\\\n😀", 60_000));
        buffer.BeginArray();
        buffer.String(text);
        buffer.String("");
        buffer.EndArray();

        var json = JsonDocument.Parse(buffer.Written()).RootElement;
        Assert.Equal(text, json[0].GetString());
        Assert.Equal("", json[1].GetString());
    }

    [Fact]
    public async Task It_is_handed_over_at_the_pace_of_the_receiver()
    {
        using var buffer = new JsonBuffer();
        buffer.BeginArray();
        Fill(buffer, 300_000);
        buffer.EndArray();
        var expected = Encoding.UTF8.GetString(buffer.Written());
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 128 * 1024, resumeWriterThreshold: 64 * 1024, useSynchronizationContext: false));

        var sending = SendAsync(buffer, pipe.Writer);

        // Nobody reads yet: only what the pipe takes has left the buffer.
        Assert.False(sending.IsCompleted);
        Assert.InRange(buffer.Length, expected.Length - (256 * 1024), expected.Length);
        var received = new ArrayBufferWriter<byte>();
        while (received.WrittenCount < expected.Length)
        {
            var read = await pipe.Reader.ReadAsync(Cancellation);
            foreach (var piece in read.Buffer)
                received.Write(piece.Span);
            pipe.Reader.AdvanceTo(read.Buffer.End);
        }

        await sending;
        Assert.Equal(expected, Encoding.UTF8.GetString(received.WrittenSpan));
        Assert.Equal(0, buffer.Length);
    }

    /// <summary>The last bytes are only handed over; sending them is the response's, as it is here.</summary>
    private static async Task SendAsync(JsonBuffer buffer, PipeWriter writer)
    {
        await buffer.MoveToAsync(writer, Cancellation);
        await writer.FlushAsync(Cancellation);
    }

    private static void Fill(JsonBuffer buffer, int count)
    {
        for (var number = 0; number < count; number++)
            buffer.Number(number);
    }
}
