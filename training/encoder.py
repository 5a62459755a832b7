"""The tagger as a trainable model: the encoder of multilingual-e5-small with one linear layer a head.

Two learned additions: a vector for each guideline stands in place of the first piece, and a vector added to
the words of a cue asks for its roles.
"""

from __future__ import annotations

from pathlib import Path

import torch
from base import BaseWeights, Shape
from labels import GUIDELINES, HEADS
from torch import Tensor, nn
from torch.nn import functional

DROPOUT = 0.1


def locked_dropout(hidden: Tensor, training: bool) -> Tensor:
    """Drop features for all pieces of a sentence alike: as good here as one draw a number, and ten times cheaper."""
    if not training:
        return hidden
    kept = hidden.new_empty(hidden.shape[0], 1, hidden.shape[2]).bernoulli_(1 - DROPOUT)
    return hidden * (kept / (1 - DROPOUT))


class Layer(nn.Module):
    """A layer of attention and its feed-forward part, each followed by a norm."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.last_norm = nn.LayerNorm(shape.width, eps=shape.epsilon)

    def forward(self, hidden: Tensor, bias: Tensor) -> Tensor:
        rows, length, width = hidden.shape
        q, k, v = self.qkv(hidden).view(rows, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        # Written out: on a CPU its gradient is several times faster than that of the fused operation.
        weights = torch.softmax(q @ k.transpose(-1, -2) * (width // self.heads) ** -0.5 + bias, dim=-1)
        mixed = self.out((weights.to(v.dtype) @ v).transpose(1, 2).reshape(rows, length, width))
        hidden = self.norm(hidden + mixed)
        inner = self.down(functional.gelu(self.up(hidden)))
        return self.last_norm(hidden + locked_dropout(inner, self.training))

    def load(self, base: BaseWeights, number: int) -> None:
        """Take the weights of layer `number` from the base."""
        width, inner = base.shape.width, base.shape.inner

        def linear(layer: nn.Linear, names: str, columns: int) -> None:
            parts = [base.matrix(f"l{number}.{name}.w", columns) for name in names.split()]
            biases = [base.vector(f"l{number}.{name}.b") for name in names.split()]
            layer.weight.data = torch.cat([torch.from_numpy(part) for part in parts])
            layer.bias.data = torch.cat([torch.from_numpy(bias) for bias in biases])

        linear(self.qkv, "q k v", width)
        linear(self.out, "ao", width)
        linear(self.up, "fi", width)
        linear(self.down, "fo", inner)
        for norm, name in ((self.norm, "aln"), (self.last_norm, "oln")):
            norm.weight.data = torch.from_numpy(base.vector(f"l{number}.{name}.w"))
            norm.bias.data = torch.from_numpy(base.vector(f"l{number}.{name}.b"))


class TaggerModel(nn.Module):
    """Pieces to a score for each label of each head; the embeddings of pieces stay as they are."""

    def __init__(self, weights: Path, kept: list[int]) -> None:
        super().__init__()
        base = BaseWeights(weights)
        width = base.shape.width
        self.words = nn.Embedding.from_pretrained(torch.from_numpy(base.matrix("emb.word", width, kept)))
        positions = torch.from_numpy(base.vector("emb.pos")).view(-1, width)
        kind = torch.from_numpy(base.vector("emb.type")).view(-1, width)[0]
        self.positions = nn.Parameter(positions[: base.shape.positions] + kind)
        self.guidelines = nn.Parameter(self.words.weight[:1].repeat(len(GUIDELINES), 1))
        self.mark = nn.Parameter(torch.randn(width) * 0.02)
        self.norm = nn.LayerNorm(width, eps=base.shape.epsilon)
        self.norm.weight.data = torch.from_numpy(base.vector("emb.ln.w"))
        self.norm.bias.data = torch.from_numpy(base.vector("emb.ln.b"))
        self.layers = nn.ModuleList(Layer(base.shape) for _ in range(base.shape.layers))
        for number, layer in enumerate(self.layers):
            layer.load(base, number)
        self.heads = nn.ModuleDict({head: nn.Linear(width, len(labels)) for head, labels in HEADS.items()})

    def forward(self, pieces: Tensor, mask: Tensor, marks: Tensor, guidelines: Tensor) -> Tensor:
        """Return the last hidden states; `heads` turn them into scores."""
        words = torch.cat([self.guidelines[guidelines][:, None], self.words(pieces[:, 1:])], dim=1)
        hidden = words + self.positions[: pieces.shape[1]] + marks[..., None] * self.mark
        hidden = locked_dropout(self.norm(hidden), self.training)
        bias = ((1.0 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            hidden = layer(hidden, bias)
        return locked_dropout(hidden, self.training)
